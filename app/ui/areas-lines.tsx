import { readCounts } from '~/domain/heatmap-groups';
import { outOf, plural } from '~/domain/words';
import { Total } from './areas-grid-total';
import { countedAddress, type GridGroup, type GridView, gridRows } from './areas-grid-view';
import { TotalCell } from './areas-lines-cell';
import { AreasLinesHead } from './areas-lines-head';
import { areaRow } from './areas-lines-row';
import { moveAmongWords, openAnswer } from './grid-keys';

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
  const written = new Map<string, string>();
  const linesOf = (key: string) =>
    areas
      .filter(({ group }) => group === key)
      .map((area) => (
        <tr
          key={area.slug}
          data-area={area.slug}
          dangerouslySetInnerHTML={{ __html: areaRow({ area, view, beside, written }) }}
        />
      ));
  return (
    // A region that scrolls must be reachable by keyboard.
    <section
      className="app-lines__scroll"
      aria-label="Grid of areas"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard
      tabIndex={0}
    >
      {/* The codes and areas' names lead to the same answers by links. */}
      <table
        className={classes.filter(Boolean).join(' ')}
        onKeyDown={moveAmongWords}
        onClick={by === 'item' ? openAnswer : undefined}
      >
        <caption className="govuk-visually-hidden">
          {by === 'section'
            ? `Answers in place in each section, by area, ${phase.name}`
            : `Each area’s answer to each item, ${phase.name}`}
        </caption>
        <AreasLinesHead view={view} />
        {grouping ? (
          groupsOn(areas, groups).map((group) => (
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

/** The groups that have an area on this page; the totals of each are over all of its areas. */
function groupsOn(areas: GridView['areas'], groups: readonly GridGroup[]) {
  const present = new Set(areas.map(({ group }) => group));
  return groups.filter(({ key }) => present.has(key));
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

/** Over every area, on whichever page it stands. */
function AllLine({ view }: { view: GridView }) {
  const { by, columns, base, sent, reference } = view;
  const rows = gridRows(view);
  return (
    <tfoot>
      <tr className="app-lines__group">
        <th scope="row">
          All {plural(base, 'area')} <small>{sent} sent</small>
        </th>
        <TotalCells
          columns={columns}
          whole={by === 'section'}
          addressOf={(at) => rows[at] && countedAddress(reference, rows[at].code)}
        />
        <td className="app-lines__total">
          <Total {...view} to={countedAddress(reference)} />
        </td>
      </tr>
    </tfoot>
  );
}

type TotalCellsProps = {
  columns: string;
  whole: boolean;
  addressOf?: (at: number) => string | undefined;
};

function TotalCells({ columns, whole, addressOf }: TotalCellsProps) {
  return readCounts(columns).map((total, at) => (
    <TotalCell key={at} {...total} whole={whole} to={addressOf?.(at)} />
  ));
}
