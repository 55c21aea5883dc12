import { Link } from '@remix-run/react';
import { plural } from '~/domain/words';
import { paths } from '~/paths';
import type { GridArea, GridView } from './areas-grid-view';

type Props = Pick<GridView, 'phase' | 'areas' | 'waves'> & { byWave: boolean };

/** The grid's two head rows: waves with their own base where areas stand by wave, then the areas. */
export function AreasGridHead({ phase, areas, waves, byWave }: Props) {
  return (
    <>
      <colgroup className="app-areas__items" />
      {byWave ? (
        waves.map(({ wave, asked }) => <colgroup key={wave} span={asked} />)
      ) : (
        <colgroup span={areas.length} />
      )}
      <colgroup className="app-areas__totals" />
      <thead>
        {byWave && (
          <tr className="app-areas__waves">
            <td className="app-areas__corner" />
            {waves.map(({ wave, asked, sent }) => (
              <th key={wave} scope="colgroup" colSpan={asked}>
                <span>
                  Wave {wave}: {sent} of {plural(asked, 'area')} sent
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
              <AreaHead area={area} phase={phase.id} withWave={!byWave} />
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
      {!area.submissionId && <small>Not sent</small>}
    </>
  );
}
