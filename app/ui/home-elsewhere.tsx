import { Link } from '@remix-run/react';
import { type ReturnState, returnStateNames } from '~/domain/area-return';
import { sayDue } from '~/domain/due';
import type { Phase } from '~/domain/phase';
import type { WorkLeft } from '~/domain/work-left';
import { paths } from '~/paths';
import { sayLeft } from './tally-words';

export type OtherArea = {
  area: { slug: string; name: string };
  current:
    | { phase: Phase; state: ReturnState; tally: WorkLeft; yours: { tally: WorkLeft } | undefined }
    | undefined;
};

/** What waits in the other areas of somebody who works for several; nothing for everybody else. */
export function HomeElsewhere({ areas, now }: { areas: readonly OtherArea[]; now: Date }) {
  if (areas.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">In your other areas</h2>
      <ul className="govuk-list govuk-list--spaced">
        {areas.map(({ area, current }) => (
          <li key={area.slug}>
            <Link className="govuk-link" to={paths.home({ area: area.slug })}>
              {area.name}
            </Link>
            : {current ? sayWaiting(current, now) : 'nothing is open.'}
          </li>
        ))}
      </ul>
    </>
  );
}

function sayWaiting({ phase, state, tally, yours }: NonNullable<OtherArea['current']>, now: Date) {
  const form = `Form: ${returnStateNames[state].toLowerCase()}.`;
  if (state === 'submitted' || state === 'accepted') return `${phase.name}. ${form}`;
  const left = state === 'awaiting_sign_off' ? '' : sayLeft(tally);
  const own = left && yours ? ` Yours: ${sayLeft(yours.tally) || 'nothing left to do'}.` : '';
  return `${phase.name}, ${sayDue(phase.dueAt, now).words}. ${form}${left && ` ${capital(left)}.`}${own}`;
}

function capital(words: string) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
