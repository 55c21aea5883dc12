import { Link } from '@remix-run/react';
import { statusNames } from '~/domain/status';
import { midSentence } from '~/domain/words';
import { paths } from '~/paths';
import { answerAddress, type GridArea, type GridView, sayFresh, sayMove } from './areas-grid-view';
import { StatusWord } from './status';

type Props = { view: GridView; area: GridArea; gridAddress: string };

/** One area's column of the grid as a list, for windows too narrow for the grid. */
export function AreasGridList({ view, area, gridAddress }: Props) {
  const at = view.areas.indexOf(area);
  return (
    <>
      <h2 className="govuk-heading-m">{area.name}</h2>
      <p className="app-sub">
        <Link to={paths.areaProgress(area.slug, { phase: view.phase.id })} className="govuk-link">
          {area.name} over time
        </Link>
      </p>
      <p className="app-sub">
        {area.submissionId ? (
          <>
            {area.inPlace} of {area.answered} items in place.{' '}
            <Link to={paths.submission(area.submissionId)} className="govuk-link">
              See what {area.name} sent
            </Link>
          </>
        ) : (
          `${area.name} has not sent its return for this phase. Earlier answers are shown, but not counted.`
        )}
      </p>
      <p className="app-sub">
        <Link to={gridAddress} className="govuk-link">
          Show the whole grid, which scrolls sideways
        </Link>
      </p>
      {view.pillars.flatMap((pillar) =>
        pillar.sections.map((section) => (
          <section key={section.slug}>
            <h3 className="govuk-heading-s">{section.title}</h3>
            <ul className="app-areas__answers">
              {section.rows.flatMap((row) =>
                row.cells.slice(at, at + 1).map(({ standing, moved, fresh, lastKnown }) => (
                  <li key={row.code}>
                    <Link to={answerAddress(row.code, view.phase.id, area.slug)} className="govuk-link">
                      {row.shortName}
                    </Link>{' '}
                    <span className="app-code">{row.code}</span>
                    <span className="app-areas__answer">
                      <StatusWord standing={standing} />
                      {sayMove(moved) && <>, {sayMove(moved)}</>}
                      {sayFresh(fresh) && <>, {sayFresh(fresh)}</>}
                      {lastKnown && <>, last answered {midSentence(statusNames[lastKnown])}</>}
                    </span>
                  </li>
                )),
              )}
            </ul>
          </section>
        )),
      )}
    </>
  );
}
