import { Link } from '@remix-run/react';
import { plural } from '~/domain/words';
import { paths } from '~/paths';
import { AreasGrid } from './areas-grid';
import { AreasGridFiles } from './areas-grid-files';
import { AreasGridFilters, type GridAsked } from './areas-grid-filters';
import { Freshnesses } from './areas-grid-freshness';
import { AreasGridGroups } from './areas-grid-groups';
import { AreasGridKey, SharesKey } from './areas-grid-key';
import { AreasGridList } from './areas-grid-list';
import type { GridView } from './areas-grid-view';
import { AreasLines } from './areas-lines';
import { AreasLinesCodes } from './areas-lines-head';
import { Pagination } from './govuk/pagination';

type Props = GridView & {
  asked: GridAsked;
  phases: readonly { id: string; name: string }[];
  choices: {
    programmes: readonly { id: string; name: string }[];
    waves: readonly number[];
    pillars: readonly { slug: string; title: string }[];
  };
};

/** The grid with its filters, its key and its files; one area at a time where the window is narrow. */
export function AreasGridPage({ asked, phases, choices, ...view }: Props) {
  const { phase, areas, pillars, previous, by, layout } = view;
  const query = { ...asked, phase: phase.id };
  const filters = (
    <AreasGridFilters
      {...choices}
      asked={asked}
      phase={phase.id}
      previous={previous}
      phases={phases}
      areas={areas}
      listed={view.listed}
    />
  );
  if (areas.length === 0 || pillars.length === 0)
    return (
      <>
        {filters}
        <NoMatch phase={phase.id} />
      </>
    );
  const shown = { view, beside: asked.beside === '1', onlyStale: asked.stale !== '' };
  const wholeGrid = asked.show === 'grid';
  return (
    <>
      {filters}
      <div className={wholeGrid ? undefined : 'app-areas__wide'}>
        {by === 'item' && <AreasGridKey {...view} beside={shown.beside} />}
        {layout === 'rows' && <SharesKey />}
        {by === 'item' && previous && <Freshnesses {...view} />}
        {wholeGrid && (
          <p className="app-sub app-areas__narrow">
            <Link to={paths.areas({ ...query, show: '' })} className="govuk-link">
              Show one area at a time
            </Link>
          </p>
        )}
        {layout === 'columns' ? <AreasGrid {...shown} /> : <AreasLines {...shown} />}
        <p className="app-sub">
          {sayWhatLeadsWhere[layout === 'columns' ? 'columns' : by]} Totals count only areas that sent and
          only the items in scope for them.
        </p>
        {layout === 'rows' && by === 'item' && <AreasLinesCodes view={view} />}
      </div>
      {!wholeGrid && (
        <div className="app-areas__narrow">
          <AreasGridGroups {...view} />
          <Listed {...shown} gridAddress={paths.areas({ ...query, show: 'grid' })} />
        </div>
      )}
      <Pages view={view} query={query} />
      <AreasGridFiles query={{ ...query, show: '', area: '', stale: '' }} />
    </>
  );
}

const sayWhatLeadsWhere = {
  columns: 'Each answer leads to what the area wrote, a total to the answers counted.',
  item: 'Each code leads to what areas wrote on that item, each area to what it sent, and its total to its progress over time. A number is a count of areas with the item in place, of those that sent.',
  section:
    'Each area leads to what it sent, and its total to its progress over time. A share is of the answers that the area gave.',
};

type ListedProps = { view: GridView; beside: boolean; onlyStale: boolean; gridAddress: string };

function Listed({ view, ...shown }: ListedProps) {
  const area = view.areas.find(({ slug }) => slug === view.listed?.slug);
  if (area) return <AreasGridList view={view} area={area} {...shown} />;
  return (
    <p className="app-sub">
      The area asked for is not among the areas shown. Choose another under “Area to list”.
    </p>
  );
}

/** The way to the other areas, when there are more than a page holds. */
function Pages({ view: { page, base }, query }: { view: GridView; query: Record<string, string> }) {
  const { number, pages, from, to } = page;
  if (pages === 1) return null;
  const addressOf = (at: number) => ({ href: paths.areas({ ...query, page: at }) });
  return (
    <>
      <p className="app-sub">
        Areas {from} to {to} of {plural(base, 'area')}. Totals are over all of them.
      </p>
      <Pagination
        landmarkLabel="Pages of areas"
        previous={number > 1 ? addressOf(number - 1) : undefined}
        next={number < pages ? addressOf(number + 1) : undefined}
        items={Array.from({ length: pages }, (_, at) => ({
          number: at + 1,
          current: at + 1 === number,
          ...addressOf(at + 1),
        }))}
      />
    </>
  );
}

/** Nothing is left after the filters, which is not an error. */
function NoMatch({ phase }: { phase: string }) {
  return (
    <>
      <h2 className="govuk-heading-m">No areas match</h2>
      <p className="app-sub">
        No areas or items of this phase are left after the filters.{' '}
        <Link to={paths.areas({ phase })} className="govuk-link">
          Clear filters
        </Link>
      </p>
    </>
  );
}
