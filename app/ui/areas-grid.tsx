import { Link } from '@remix-run/react';
import { type InPlace, readCounts } from '~/domain/heatmap-groups';
import { readLine } from '~/domain/heatmap-line';
import { paths } from '~/paths';
import { AreasGridCell } from './areas-grid-cell';
import { AreasGridHead } from './areas-grid-head';
import { Total } from './areas-grid-total';
import type { GridCell, GridRow, GridView } from './areas-grid-view';
import { answerAddress, countedAddress, gridRows } from './areas-grid-view';
import { moveInGrid } from './grid-keys';

/** More areas than this cannot stand side by side in a window, so the grid scrolls within itself. */
const mostSideBySide = 10;

type Props = { view: GridView; beside: boolean; onlyStale: boolean };

/** Area × item: every answer of a phase at a glance, with totals and their base at both ends. */
export function AreasGrid({ view, beside, onlyStale }: Props) {
  const { phase, areas, pillars, wordPhases } = view;
  const width = areas.length + 2;
  const many = areas.length > mostSideBySide;
  const columns: GridColumn[] = areas.map(({ slug, name, line }) => ({
    slug,
    name,
    cells: line ? readLine(line, wordPhases) : [],
  }));
  const rows = gridRows(view);
  const totals = readCounts(view.columns);
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
        <table
          className={`app-areas__table${onlyStale ? ' app-areas__table--stale' : ''}`}
          onKeyDown={moveInGrid}
        >
          <caption className="govuk-visually-hidden">Each area’s answer to each item, {phase.name}</caption>
          <AreasGridHead {...view} />
          {pillars.map((pillar) =>
            pillar.sections.map((section, first) => (
              <tbody key={section.slug}>
                {first === 0 && (
                  <HeadingRow className="app-areas__pillar" columns={width} text={pillar.title} />
                )}
                <HeadingRow className="app-areas__section" columns={width} text={section.title} />
                {section.rows.map((row) => (
                  <ItemRow
                    key={row.code}
                    row={row}
                    at={rows.indexOf(row)}
                    total={totals[rows.indexOf(row)]}
                    columns={columns}
                    view={view}
                    beside={beside ? view.previous : null}
                  />
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

type GridColumn = { slug: string; name: string; cells: readonly GridCell[] };

function HeadingRow({ className, columns, text }: { className: string; columns: number; text: string }) {
  return (
    <tr className={className}>
      <th colSpan={columns} scope="rowgroup">
        <span>{text}</span>
      </th>
    </tr>
  );
}

type ItemRowProps = {
  row: GridRow;
  at: number;
  total: InPlace | undefined;
  columns: readonly GridColumn[];
  view: GridView;
  beside: string | null;
};

function ItemRow({ row, at, total, columns, view: { phase, stale, reference }, beside }: ItemRowProps) {
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
      {columns.map(({ slug, name, cells }) => (
        <td key={slug}>
          {cells.slice(at, at + 1).map((cell) => (
            <AreasGridCell
              key={slug}
              cell={cell}
              area={name}
              to={answerAddress(row.code, phase.id, slug)}
              beside={beside}
              staleAfter={stale.after}
            />
          ))}
        </td>
      ))}
      <td className="app-areas__total">
        {total && <Total {...total} to={countedAddress(reference, row.code)} />}
      </td>
    </tr>
  );
}

function AreaTotals({ areas, inPlace, answered, reference }: GridView) {
  return (
    <tfoot>
      <tr>
        <th scope="row">In place</th>
        {areas.map((area) => (
          <td key={area.slug}>
            <Total {...area} to={area.submission ? paths.submission(area.submission) : undefined} />
          </td>
        ))}
        <td className="app-areas__total">
          <Total inPlace={inPlace} answered={answered} to={countedAddress(reference)} />
        </td>
      </tr>
    </tfoot>
  );
}
