import { Link } from '@remix-run/react';
import { Fragment } from 'react';
import type { CommentEntry } from '~/domain/comment-entries';
import { type CommentSearch, markHits } from '~/domain/comment-search';
import { sayDate } from '~/domain/dates';
import { delayNames } from '~/domain/delays';
import { sayMonth } from '~/domain/months';
import { statusNames } from '~/domain/status';
import { listNames, midSentence } from '~/domain/words';
import { paths } from '~/paths';
import { Details } from './govuk/details';
import { reasonNames } from './movement-list';
import { MovementShape } from './movement-shape';
import { StatusWord } from './status';

type Props = {
  entry: CommentEntry;
  by: 'area' | 'item';
  /** The phase, or the edition of it, that the item's own page is shown for. */
  phase: string;
  search: CommentSearch | undefined;
};

/** One answer: where and when, what it says, what holds it up, and the signed version that says so. */
export function CommentItem({ entry, by, phase: figures, search }: Props) {
  const { phase, area, code, shortName, status, comment, delays, expected, submission } = entry;
  return (
    <li>
      <div>
        <h3 className="app-comments__what">
          {by === 'area' ? shortName : area.name}
          <span className="govuk-visually-hidden">, {phase.name}</span>
        </h3>
        <p className="app-comments__by" aria-hidden="true">
          {phase.name}
        </p>
        <p className="app-comments__by">
          <Link to={paths.item(code, { phase: figures })} className="govuk-link">
            <span className="govuk-visually-hidden">Item </span>
            {code}
            <span className="govuk-visually-hidden"> {shortName}</span>
          </Link>
        </p>
      </div>
      <div>
        <p className="app-comments__status">
          <StatusWord standing={status} />
          <Moved entry={entry} />
        </p>
        <Comment text={comment} search={search} />
        {delays.length > 0 && (
          <p className="app-comments__by">
            Driving the delay: {listNames(delays.map((tag) => midSentence(delayNames[tag])))}
          </p>
        )}
        {expected && <p className="app-comments__by">Expected in place: {sayMonth(expected)}</p>}
        <p className="app-comments__by">
          Version {submission.version}, signed {sayDate(submission.submittedAt)}:{' '}
          <Link to={`${paths.submission(submission.id)}#${code}`} className="govuk-link">
            {submission.reference}
          </Link>
        </p>
      </div>
    </li>
  );
}

function Moved({ entry: { moved, before, stepBack } }: { entry: CommentEntry }) {
  if (!before || !moved || moved === 'same') return null;
  const was = statusNames[before].toLowerCase();
  return (
    <span>
      <MovementShape direction={moved} />{' '}
      {moved === 'up'
        ? `Moved up from ${was}`
        : `Slipped back from ${was}: ${stepBack ? reasonNames[stepBack].toLowerCase() : 'no reason given'}`}
    </span>
  );
}

// Longer comments are folded away, so that one does not push the others off the page.
const longest = 600;

function Comment({ text, search }: { text: string; search: CommentSearch | undefined }) {
  if (text.trim() === '') return <p className="app-comments__by">No comment.</p>;
  if ([...text].length <= longest) return <Marked text={text} search={search} />;
  const cut = text.slice(0, text.lastIndexOf(' ', longest) + 1 || longest);
  const hitsIn = (part: string) => (search ? markHits(part, search).filter(({ hit }) => hit).length : 0);
  return (
    <>
      <Marked text={`${cut}…`} search={search} />
      <Details
        summaryText="Read the whole comment"
        classes="app-item-areas__whole"
        open={hitsIn(text) > hitsIn(cut)}
      >
        <Marked text={text} search={search} />
      </Details>
    </>
  );
}

function Marked({ text, search }: { text: string; search: CommentSearch | undefined }) {
  return (
    <p className="app-comment">
      {markHits(text, search).map(({ text: part, hit }, at) =>
        hit ? <mark key={at}>{part}</mark> : <Fragment key={at}>{part}</Fragment>,
      )}
    </p>
  );
}
