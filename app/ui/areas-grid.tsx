import { Link } from '@remix-run/react';
import { Fragment } from 'react';
import { paths } from '~/paths';
import { AreasGridCell } from './areas-grid-cell';
import { AreasGridHead } from './areas-grid-head';
import { answerAddress, type GridRow, type GridView } from './areas-grid-view';
import { moveInGrid } from './grid-keys';

/** More areas than this cannot stand side by side in a window, so the grid scrolls within itself. */
const mostSideBySide = 10;

/** Area × item: every answer of a phase at a glance, with totals and their base at both ends. */
export function AreasGrid({ view, byWave }: { view: GridView; byWave: boolean }) {
  const { phase, areas, pillars } = view;
  const columns = areas.length + 2;
  const many = areas.length > mostSideBySide;
  return (
    <>
      <p className={`app-sub app-areas__hint${many ? ' app-areas__hint--many' : ''}`}>
        Not every area may be in sight. Scroll the grid sideways to see the others.
      </p>
      {/* A region that scrolls must be reachable by keyboard. */}
      <section
        className={`app-areas__scroll${many ? ' app-areas__scroll--many' : ''}`}
        aria-label="Grid of areas and items"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard
        tabIndex={0}
      >
        {/* The arrow keys only go where Tab goes as well. */}
        <table className="app-areas__table" onKeyDown={moveInGrid}>
          <caption className="govuk-visually-hidden">Each area’s answer to each item, {phase.name}</caption>
          <AreasGridHead {...view} byWave={byWave} />
          {pillars.map((pillar) =>
            pillar.sections.map((section, at) => (
              <tbody key={section.slug}>
                {at === 0 && (
                  <HeadingRow className="app-areas__pillar" columns={columns} text={pillar.title} />
                )}
                <HeadingRow className="app-areas__section" columns={columns} text={section.title} />
                {section.rows.map((row) => (
                  <ItemRow key={row.code} row={row} view={view} />
                ))}
              </tbody>
            )),
          )}
          <AreaTotals {...view} />
        </table>
      </section>
    </>
  );
}

function HeadingRow({ className, columns, text }: { className: string; columns: number; text: string }) {
  return (
    <tr className={className}>
      <th colSpan={columns} scope="rowgroup">
        <span>{text}</span>
      </th>
    </tr>
  );
}

function ItemRow({ row, view: { phase, areas } }: { row: GridRow; view: GridView }) {
  return (
    <tr>
      <th scope="row">
        <span className="app-areas__item">
          <Link to={paths.item(row.code, { phase: phase.id })} title={row.statement} className="govuk-link">
            {row.shortName}
          </Link>
          <span className="app-code">{row.code}</span>
        </span>
      </th>
      {areas.map((area, at) => (
        <td key={area.slug}>
          {row.cells.slice(at, at + 1).map((cell) => (
            <AreasGridCell
              key={area.slug}
              cell={cell}
              area={area.name}
              to={answerAddress(row.code, phase.id, area.slug)}
            />
          ))}
        </td>
      ))}
      <td className="app-areas__total">
        <Total part={row.inPlace} base={row.answered} />
      </td>
    </tr>
  );
}

function AreaTotals({ areas, inPlace, answered }: GridView) {
  return (
    <tfoot>
      <tr>
        <th scope="row">In place</th>
        {areas.map((area) => (
          <td key={area.slug}>
            <Total part={area.inPlace} base={area.answered} />
          </td>
        ))}
        <td className="app-areas__total">
          <Total part={inPlace} base={answered} />
        </td>
      </tr>
    </tfoot>
  );
}

function Total({ part, base }: { part: number; base: number }) {
  if (base === 0)
    return (
      <Fragment>
        <span aria-hidden="true">–</span>
        <span className="govuk-visually-hidden">None sent</span>
      </Fragment>
    );
  return (
    <>
      <b>{part}</b> of {base}
    </>
  );
}
