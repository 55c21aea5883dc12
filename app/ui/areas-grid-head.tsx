import { Link } from '@remix-run/react';
import { outOf } from '~/domain/words';
import { paths } from '~/paths';
import type { GridArea, GridView } from './areas-grid-view';

type Props = Pick<GridView, 'phase' | 'areas' | 'groups' | 'grouping'>;

/** The grid's two head rows: groups with their own base and total where areas stand in groups, then the areas. */
export function AreasGridHead({ phase, areas, groups, grouping }: Props) {
  return (
    <>
      <colgroup className="app-areas__items" />
      {grouping ? (
        groups.map(({ key, asked }) => <colgroup key={key} span={asked} />)
      ) : (
        <colgroup span={areas.length} />
      )}
      <colgroup className="app-areas__totals" />
      <thead>
        {grouping && (
          <tr className="app-areas__waves">
            <td className="app-areas__corner" />
            {groups.map(({ key, title, asked, sent, inPlace, answered }) => (
              <th key={key} scope="colgroup" colSpan={asked}>
                <span>
                  {title}: {outOf(sent, asked, 'area')} sent
                  {answered > 0 && <small>{outOf(inPlace, answered, 'answer')} in place</small>}
                </span>
              </th>
            ))}
            <td />
          </tr>
        )}
        <tr>
          <th scope="col" className="app-areas__corner">
            Item
          </th>
          {areas.map((area) => (
            <th key={area.slug} scope="col">
              <AreaHead area={area} phase={phase.id} withWave={grouping !== 'wave'} />
            </th>
          ))}
          <th scope="col" className="app-areas__total">
            In place
          </th>
        </tr>
      </thead>
    </>
  );
}

function AreaHead({ area, phase, withWave }: { area: GridArea; phase: string; withWave: boolean }) {
  return (
    <>
      <Link to={paths.areaProgress(area.slug, { phase })} className="govuk-link">
        {area.name}
      </Link>
      {withWave && <small>Wave {area.wave}</small>}
      {area.submission === null && <small>Not sent</small>}
    </>
  );
}
