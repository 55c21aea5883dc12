import { Link } from '@remix-run/react';
import { sayDate, sayTime } from '~/domain/dates';
import { isOrAre, plural } from '~/domain/words';
import { paths } from '~/paths';
import type { CommentsAsked } from './comment-reader-filter';
import { PostForm } from './csrf';
import { Button } from './govuk/button';

type Props = {
  /** How many comments of any phase are new. */
  fresh: number;
  /** Null: the viewer has never marked comments as read. */
  lookedAt: Date | null;
  /** What is kept as looked at when all are marked as read. */
  readUntil: Date;
  asked: CommentsAsked;
};

/** What is new since the viewer last looked, and the way to say that it has been read. */
export function NewComments({ fresh, lookedAt, readUntil, asked }: Props) {
  if (fresh === 0)
    return lookedAt ? <p className="app-comments__new">No comments are new {saySince(lookedAt)}.</p> : null;
  return (
    <div className="app-comments__new">
      <p>
        {lookedAt ? (
          <>
            <Link to={paths.comments({ phase: 'all', new: 1 })} className="govuk-link">
              {plural(fresh, 'comment')}
            </Link>{' '}
            {isOrAre(fresh)} new {saySince(lookedAt)}. A comment is new when the version that has it was
            signed after that.
          </>
        ) : (
          <>
            You have not marked any comments as read yet, so{' '}
            <Link to={paths.comments({ phase: 'all', new: 1 })} className="govuk-link">
              {fresh === 1 ? 'the only one' : `all ${plural(fresh, 'comment')}`}
            </Link>{' '}
            of every phase {fresh === 1 ? 'counts' : 'count'} as new to you.
          </>
        )}
      </p>
      <PostForm action={paths.comments(asked)}>
        <input type="hidden" name="readUntil" value={readUntil.toISOString()} />
        <Button classes="govuk-button--secondary">Mark all as read</Button>
      </PostForm>
    </div>
  );
}

function saySince(lookedAt: Date): string {
  return `since you last looked on ${sayDate(lookedAt)} at ${sayTime(lookedAt)}`;
}
