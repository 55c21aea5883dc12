import { Link } from '@remix-run/react';
import { paths } from '~/paths';
import { AreasGrid } from './areas-grid';
import { AreasGridFilters, type GridAsked } from './areas-grid-filters';
import { Freshnesses } from './areas-grid-freshness';
import { AreasGridKey } from './areas-grid-key';
import { AreasGridList } from './areas-grid-list';
import type { GridView } from './areas-grid-view';

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
  const { phase, areas, pillars, previous } = view;
  const query = { ...asked, phase: phase.id };
  const filters = (
    <AreasGridFilters {...choices} asked={asked} phase={phase.id} phases={phases} areas={areas} />
  );
  if (areas.length === 0 || pillars.length === 0)
    return (
      <>
        {filters}
        <NoMatch phase={phase.id} />
      </>
    );
  const wholeGrid = asked.show === 'grid';
  const listed = asked.area ? areas.find(({ slug }) => slug === asked.area) : areas[0];
  return (
    <>
      {filters}
      <div className={wholeGrid ? undefined : 'app-areas__wide'}>
        <AreasGridKey previous={previous} />
        {previous && <Freshnesses {...view} />}
        {wholeGrid && (
          <p className="app-sub app-areas__narrow">
            <Link to={paths.areas({ ...query, show: '' })} className="govuk-link">
              Show one area at a time
            </Link>
          </p>
        )}
        <AreasGrid view={view} byWave={asked.sort === 'wave'} />
        <p className="app-sub">
          Each answer leads to what the area wrote. Totals count only areas that sent and only the items in
          scope for them.
        </p>
      </div>
      {!wholeGrid && (
        <div className="app-areas__narrow">
          {listed ? (
            <AreasGridList view={view} area={listed} gridAddress={paths.areas({ ...query, show: 'grid' })} />
          ) : (
            <p className="app-sub">
              The area asked for is not among the areas shown. Choose another under “Area to list”.
            </p>
          )}
        </div>
      )}
      <Files query={{ ...query, show: '', area: '' }} />
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

const formats = { xlsx: 'Excel', ods: 'OpenDocument', csv: 'CSV', json: 'JSON' } as const;

function Files({ query }: { query: Record<string, string> }) {
  return (
    <ul className="app-files-line" aria-label="Download this grid">
      {(Object.keys(formats) as (keyof typeof formats)[]).map((format) => (
        <li key={format}>
          <a href={paths.areasFile(format, query)} className="govuk-link">
            <span className="govuk-visually-hidden">Download this grid as </span>
            {formats[format]}
          </a>
        </li>
      ))}
      <li>
        <a href={paths.areasFile('xlsx', { ...query, comments: 1 })} className="govuk-link">
          <span className="govuk-visually-hidden">Download this grid as </span>
          Excel with comments
        </a>
      </li>
    </ul>
  );
}
