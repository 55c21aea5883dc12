import { Link } from '@remix-run/react';
import {
  type ReturnAction,
  type ReturnState,
  type ReturnWindow,
  returnStateNames,
} from '~/domain/area-return';
import { sayDate } from '~/domain/dates';
import type { Phase } from '~/domain/phase';
import { paths } from '~/paths';
import { roles } from './table-roles';

/** One area's return in a list; nothing of what a working return says. */
export type ReturnRow = {
  area: { slug: string; name: string; wave: number };
  /** The phase as it stands for this area, which may have been given a later date. */
  own: Pick<Phase, 'dueAt' | 'extended'>;
  state: ReturnState;
  answered: number;
  inScope: number;
  submission: { id: string; reference: string; version: number } | undefined;
  firstSentAt: Date | undefined;
  late: boolean;
  actions: readonly ReturnAction[];
  window?: ReturnWindow;
  amendment?: { until: Date | null } | undefined;
};

/** Where a return stands, in words. */
export function StateTag({ state }: { state: ReturnState }) {
  return <span className={`app-state app-state--${state}`}>{returnStateNames[state]}</span>;
}

/** The area that a row is about, which leads to its return, and where that stands. */
export function AreaCells({ row: { area, state }, phase }: { row: ReturnRow; phase: string }) {
  return (
    <>
      <th scope="row" {...roles.rowHead}>
        <Link to={paths.review(phase, area.slug)} className="govuk-link">
          {area.name}
        </Link>
      </th>
      <td {...roles.cell} data-label="Wave">
        {area.wave}
      </td>
      <td {...roles.cell} data-label="Return">
        <StateTag state={state} />
      </td>
    </>
  );
}

type Review = { row: ReturnRow; phase: string; closed: boolean };

/** What a reviewer may do with the return now. */
export function ReviewLink({ row, phase, closed }: Review) {
  const { area, actions, state } = row;
  const correction = sayCorrection(row);
  if (correction && !actions.includes('grant_amendment')) return correction;
  if (actions.length === 0)
    return !closed && state !== 'accepted' && state !== 'submitted'
      ? 'Waiting for the area'
      : 'Nothing to do';
  const accepts = actions.includes('accept');
  return (
    <Link to={paths.review(phase, area.slug)} className="govuk-link app-returns__review">
      {correction ? (
        <>
          {correction}: decide<span className="govuk-visually-hidden"> for {area.name}</span>
        </>
      ) : closed ? (
        `Accept ${area.name}`
      ) : (
        <>
          {!accepts
            ? 'Request changes'
            : actions.includes('request_changes')
              ? 'Accept or request changes'
              : 'Accept what was sent'}
          <span className="govuk-visually-hidden"> for {area.name}</span>
        </>
      )}
    </Link>
  );
}

/** Where a correction of what was sent stands, in words; nothing when none is asked for or taken. */
function sayCorrection({ window, amendment }: ReturnRow) {
  if (window === 'amendment_asked') return 'Correction asked for';
  const until = window === 'amendment' && amendment?.until;
  return until ? `Correction agreed until ${sayDate(until)}` : undefined;
}
