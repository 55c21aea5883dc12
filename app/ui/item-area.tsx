import { Link } from '@remix-run/react';
import { sayDate } from '~/domain/dates';
import type { ItemArea as ItemAreaFigure } from '~/domain/item-areas';
import { statusNames } from '~/domain/status';
import { paths } from '~/paths';
import { Details } from './govuk/details';
import { reasonNames } from './movement-list';
import { MovementShape } from './movement-shape';

/** One area on an item: since when, what it says, and the signed version that says so. */
export function ItemArea({ area, code }: { area: ItemAreaFigure; code: string }) {
  const { name, submission, standing, comment } = area;
  return (
    <li id={`area-${area.slug}`}>
      <div>
        <b>{name}</b>
        <p className="app-item-areas__since">
          <HowLong area={area} />
        </p>
      </div>
      <div>
        {standing === 'not_submitted' || standing === 'not_in_scope' ? (
          <p className="app-item-areas__by">
            {sayAbsent(area)}
            {area.excused && <span className="app-block app-typed">“{area.excused}”</span>}
          </p>
        ) : (
          <Comment text={comment} />
        )}
        {submission && standing !== 'not_in_scope' && (
          <p className="app-item-areas__by">
            Version {submission.version}, signed {sayDate(submission.submittedAt)}:{' '}
            <Link to={`${paths.submission(submission.id)}#${code}`} className="govuk-link">
              {submission.reference}
            </Link>
          </p>
        )}
      </div>
    </li>
  );
}

function HowLong({ area: { moved, before, since, stepBack } }: { area: ItemAreaFigure }) {
  if (!since) return null;
  if (!before || !moved || moved === 'same') return `Since ${since}`;
  const was = `from ${statusNames[before].toLowerCase()}`;
  return (
    <>
      <MovementShape direction={moved} /> {moved === 'up' ? `Moved up ${was}` : `Slipped back ${was}`}
      {moved === 'back' && `. ${stepBack ? reasonNames[stepBack] : 'No reason given'}.`}
    </>
  );
}

// Longer comments are folded away, so that one area does not push the others off the page.
const longest = 600;

function Comment({ text }: { text: string }) {
  if (text === '') return <p className="app-item-areas__by">No comment.</p>;
  if ([...text].length <= longest) return <p className="app-comment">{text}</p>;
  return (
    <>
      <p className="app-comment">{text.slice(0, text.lastIndexOf(' ', longest) + 1 || longest)}…</p>
      <Details summaryText="Read the whole comment" classes="app-item-areas__whole">
        <p className="app-comment">{text}</p>
      </Details>
    </>
  );
}

function sayAbsent({ standing, lastKnown, submission, excused }: ItemAreaFigure): string {
  if (standing === 'not_in_scope')
    return excused ? 'Agreed as not in scope for this area:' : 'This area is not asked this item.';
  const sent = submission ? 'Sent its return without an answer to this item. ' : '';
  return lastKnown
    ? `${sent}Last known: ${statusNames[lastKnown.status].toLowerCase()}, ${lastKnown.phase}. Not counted.`
    : `${sent}Has never answered this item.`;
}
