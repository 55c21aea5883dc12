import type { PublishedCheck } from '~/domain/published';
import { statuses, statusNames } from '~/domain/status';
import { plural } from '~/domain/words';
import { roles } from './table-roles';

/** The published counts of an item as printed, and in words whether ours are the same. */
export function MatrixPublished({ check }: { check: PublishedCheck | undefined }) {
  if (!check)
    return (
      <>
        {statuses.map((status) => (
          <td key={status} {...roles.cell} className="app-matrix__count app-matrix__zero" />
        ))}
        <td {...roles.cell} className="app-matrix__check">
          <span className="app-zero">Not published</span>
        </td>
      </>
    );
  return (
    <>
      {statuses.map((status) => {
        const count = printedCount(check, status);
        return (
          <td
            key={status}
            {...roles.cell}
            className={`app-matrix__count app-matrix__printed${count === 0 ? ' app-matrix__zero' : ''}`}
          >
            <span className="app-matrix__narrow">Published: </span>
            {check.impossible && count > 0 ? <span className="app-impossible">{count}</span> : count}
            <span className="app-matrix__words"> {statusNames[status].toLowerCase()}</span>
          </td>
        );
      })}
      <td {...roles.cell} className="app-matrix__check">
        {check.agrees ? (
          <span className="app-zero">
            Same<span className="app-matrix__narrow"> as published</span>
          </span>
        ) : (
          <b>{check.impossible ? 'Not possible' : 'Differs'}</b>
        )}
      </td>
    </>
  );
}

/** What to say beside a row that the published table has otherwise; nothing where it has the same. */
export function PublishedNote({ check, base }: { check: PublishedCheck; base: number }) {
  if (check.agrees) return null;
  const { inPlace, inDesign, notImplemented, note } = check.published;
  const printed = inPlace + inDesign + notImplemented;
  const said = check.impossible
    ? `The published table counts ${plural(printed, 'area')}, but only ${base} were asked, so its number is not possible. It is kept as published and never used.`
    : 'The published table prints other numbers. Ours are counted from what the areas sent.';
  return <span className="app-matrix__note">{note ?? said}</span>;
}

function printedCount({ published }: PublishedCheck, status: (typeof statuses)[number]): number {
  return {
    in_place: published.inPlace,
    in_design: published.inDesign,
    not_implemented: published.notImplemented,
  }[status];
}
