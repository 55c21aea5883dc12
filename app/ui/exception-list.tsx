import { Link } from '@remix-run/react';
import { sayDeadline, sayShortDate } from '~/domain/dates';
import type { GrantedException } from '~/domain/exceptions';
import { paths } from '~/paths';
import type { Named } from './exceptions-page';
import { roles } from './table-roles';

type Props = {
  exceptions: readonly GrantedException[];
  phases: readonly Named[];
  items: readonly { code: string; shortName: string }[];
  /** Whether they can be ended. */
  ending: boolean;
  /** Whether a later date is the viewer's to end. */
  extends?: boolean;
  caption: string;
};

const heads = ['Area', 'What is different', 'For', 'Why', 'Granted'];

/** Exceptions with what they are, for how long, why and by whom. */
export function ExceptionList({ exceptions, phases, items, ending, caption, ...props }: Props) {
  if (exceptions.length === 0) return <p className="govuk-body">No exception is in force.</p>;
  return (
    <table className="govuk-table app-stack" {...roles.table}>
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead className="govuk-table__head" {...roles.group}>
        <tr {...roles.row}>
          {[...heads, ending ? 'End' : 'Ended'].map((head) => (
            <th key={head} scope="col" className="govuk-table__header" {...roles.columnHead}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {exceptions.map((one) => (
          <tr key={one.id} className="govuk-table__row" {...roles.row}>
            <th scope="row" className="govuk-table__header" {...roles.rowHead}>
              {one.area.name}
            </th>
            <Cell label="What is different">{sayException(one, items)}</Cell>
            <Cell label="For">{sayRange(one, phases)}</Cell>
            <Cell label="Why">
              <span className="app-typed">{one.reason}</span>
            </Cell>
            <Cell label="Granted">
              {one.grantedBy}, {sayShortDate(one.grantedAt)}
            </Cell>
            <Cell label={ending ? 'End' : 'Ended'}>
              {ending ? (
                <EndLink one={one} extends={!!props.extends} />
              ) : one.endedAt ? (
                sayEnd(one)
              ) : (
                'By itself'
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <td className="govuk-table__cell" data-label={label} {...roles.cell}>
      <span>{children}</span>
    </td>
  );
}

/** A later date is ended where it is given. */
function EndLink({ one, ...props }: { one: GrantedException; extends: boolean }) {
  const { id, kind, area, fromPhase } = one;
  if (kind === 'extension' && !props.extends) return 'By DfE officials or the delivery partner';
  const href = kind === 'extension' ? paths.extension(fromPhase, area.slug) : paths.endException(id);
  return (
    <Link className="govuk-link" to={href}>
      {kind === 'extension' ? 'Change or end' : 'End'}
      <span className="govuk-visually-hidden"> the exception for {area.name}</span>
    </Link>
  );
}

/** What is different for the area, in words. */
export function sayException(
  { kind, itemCode, dueAt }: Pick<GrantedException, 'kind' | 'itemCode' | 'dueAt'>,
  items: readonly { code: string; shortName: string }[],
): string {
  if (kind === 'extension') return dueAt ? `Due by ${sayDeadline(dueAt)}` : 'A later date';
  if (kind === 'both_duties') return 'One person may prepare and sign';
  const item = items.find(({ code }) => code === itemCode);
  return `${item ? `“${item.shortName}”, ${itemCode},` : itemCode} is not in scope`;
}

function sayRange({ fromPhase, untilPhase }: GrantedException, phases: readonly Named[]) {
  const name = (id: string) => phases.find((phase) => phase.id === id)?.name ?? id;
  if (untilPhase === null) return `${name(fromPhase)} and after`;
  if (untilPhase < fromPhase) return 'Ended before any phase closed';
  return fromPhase === untilPhase ? name(fromPhase) : `${name(fromPhase)} until ${name(untilPhase)}`;
}

function sayEnd({ endedBy, endedAt }: GrantedException) {
  return endedAt ? `${endedBy}, ${sayShortDate(endedAt)}` : '';
}
