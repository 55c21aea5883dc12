import { Link } from '@remix-run/react';
import { type CommentPage, sayPage } from '~/domain/comment-pages';
import type { CommentSearch } from '~/domain/comment-search';
import { listNames, plural } from '~/domain/words';
import { paths } from '~/paths';
import { CommentItem } from './comment-reader-entry';
import type { CommentsAsked } from './comment-reader-filter';
import { Pagination } from './govuk/pagination';

type Props = {
  found: CommentPage;
  by: 'area' | 'item';
  search: CommentSearch | undefined;
  /** The names of the areas that have not sent, so that nothing of theirs can be here. */
  missing: readonly string[];
  asked: CommentsAsked;
};

// More names than this are only counted.
const mostNames = 10;

/** A page of comments under a heading for each area or item. */
export function CommentReader({ found, by, search, missing, asked }: Props) {
  const { groups, page, pages, total } = found;
  const address = (at: number) => paths.comments({ ...asked, page: at > 1 ? at : undefined });
  return (
    <>
      <p className="app-lede" role="status">
        {sayPage(found)}.
        {missing.length > 0 &&
          ` Not sent: ${missing.length > mostNames ? plural(missing.length, 'area') : listNames(missing)}.`}
      </p>
      {total === 0 && (
        <p className="govuk-body">
          Nothing that was sent matches.{' '}
          <Link to={paths.comments({ phase: asked.phase })} className="govuk-link">
            Clear filters
          </Link>
        </p>
      )}
      {groups.map(({ key, title, continued, entries }) => (
        <section key={key} aria-labelledby={`group-${key}`} className="app-comments">
          <h2 className="govuk-heading-m" id={`group-${key}`}>
            {title}
            {by === 'item' && <span className="app-code"> {key}</span>}
            {continued && <span className="app-comments__continued"> (continued)</span>}
          </h2>
          <ul className="app-comments__list">
            {entries.map((entry) => (
              <CommentItem
                key={`${entry.submission.id} ${entry.code}`}
                entry={entry}
                by={by}
                phase={asked.phase === 'all' ? entry.phase.id : (asked.phase ?? entry.phase.id)}
                search={search}
              />
            ))}
          </ul>
        </section>
      ))}
      {pages > 1 && (
        <Pagination
          landmarkLabel="Pages of comments"
          previous={page > 1 ? { href: address(page - 1), labelText: `${page - 1} of ${pages}` } : {}}
          next={page < pages ? { href: address(page + 1), labelText: `${page + 1} of ${pages}` } : {}}
        />
      )}
    </>
  );
}
