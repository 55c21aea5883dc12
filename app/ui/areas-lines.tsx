import { Link } from '@remix-run/react';
import type { InPlace } from '~/domain/heatmap-groups';
import { readLine } from '~/domain/heatmap-line';
import { readShares } from '~/domain/section-shares';
import { outOf, plural } from '~/domain/words';
import { paths } from '~/paths';
import { Total } from './areas-grid-total';
import type { GridArea, GridGroup, GridView } from './areas-grid-view';
import { ShareCell, StandingCell, TotalCell } from './areas-lines-cell';
import { AreasLinesHead } from './areas-lines-head';
import { moveInGrid } from './grid-keys';

type Props = { view: GridView; beside: boolean; onlyStale: boolean };

/** Areas one below another against items or sections, each group under its own totals: a grid for any number of areas. */
export function AreasLines({ view, beside, onlyStale }: Props) {
  const { phase, by, areas, groups, grouping } = view;
  const classes = [
    'app-lines',
    `app-lines--${by}`,
    beside && 'app-lines--beside',
    onlyStale && 'app-lines--stale',
  ];
  const linesOf = (key: string) =>
    areas
      .filter(({ group }) => group === key)
      .map((area) => <AreaLine key={area.slug} area={area} view={view} beside={beside} />);
  return (
    // A region that scrolls must be reachable by keyboard.
    <section
      className="app-lines__scroll"
      aria-label="Grid of areas"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard
      tabIndex={0}
    >
      <table className={classes.filter(Boolean).join(' ')} onKeyDown={moveInGrid}>
        <caption className="govuk-visually-hidden">
          {by === 'section'
            ? `Answers in place in each section, by area, ${phase.name}`
            : `Each area’s answer to each item, ${phase.name}`}
        </caption>
        <AreasLinesHead view={view} />
        {grouping ? (
          groups.map((group) => (
            <tbody key={group.key}>
              <GroupLine group={group} whole={by === 'section'} />
              {linesOf(group.key)}
            </tbody>
          ))
        ) : (
          <tbody>{linesOf('')}</tbody>
        )}
        <AllLine view={view} />
      </table>
    </section>
  );
}

function GroupLine({ group, whole }: { group: GridGroup; whole: boolean }) {
  const { title, sent, asked, columns } = group;
  return (
    <tr className="app-lines__group">
      <th scope="rowgroup">
        {title} <small>{outOf(sent, asked, 'area')} sent</small>
      </th>
      <TotalCells columns={columns} whole={whole} />
      <td className="app-lines__total">
        <Total inPlace={group.inPlace} answered={group.answered} />
      </td>
    </tr>
  );
}

type AreaLineProps = { area: GridArea; view: GridView; beside: boolean };

function AreaLine({ area, view, beside }: AreaLineProps) {
  const { slug, name, sent, line, shares } = area;
  const { phase, previous, wordPhases } = view;
  return (
    <tr>
      <th scope="row">
        <Link to={paths.areaProgress(slug, { phase: phase.id })} prefetch="none" className="govuk-link">
          {name}
        </Link>
        {!sent && <small> not sent</small>}
      </th>
      {line &&
        readLine(line, wordPhases).map((cell, at) => (
          <StandingCell key={at} cell={cell} previous={beside ? previous : null} />
        ))}
      {shares !== undefined &&
        readShares(shares).map((share, at) => (
          <ShareCell key={at} share={share} beside={beside && previous !== null} />
        ))}
      <td className="app-lines__total">
        <Total {...area} />
      </td>
    </tr>
  );
}

/** Over every area, on whichever page it stands. */
function AllLine({ view }: { view: GridView }) {
  const { by, columns, base, sent } = view;
  return (
    <tfoot>
      <tr className="app-lines__group">
        <th scope="row">
          All {plural(base, 'area')} <small>{sent} sent</small>
        </th>
        <TotalCells columns={columns} whole={by === 'section'} />
        <td className="app-lines__total">
          <Total {...view} />
        </td>
      </tr>
    </tfoot>
  );
}

function TotalCells({ columns, whole }: { columns: readonly InPlace[]; whole: boolean }) {
  return columns.map((total, at) => <TotalCell key={at} {...total} whole={whole} />);
}
