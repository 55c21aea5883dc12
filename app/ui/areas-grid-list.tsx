import { Link } from '@remix-run/react';
import { readLine } from '~/domain/heatmap-line';
import { readShares } from '~/domain/section-shares';
import { outOf } from '~/domain/words';
import { paths } from '~/paths';
import { AnswerItem, ShareItem } from './areas-grid-list-entry';
import { type GridArea, type GridView, gridRows } from './areas-grid-view';

type Props = {
  view: GridView;
  area: GridArea;
  gridAddress: string;
  beside: boolean;
  /** Only the answers that have gone stale. */
  onlyStale: boolean;
};

/** One area of the grid as a list, for windows too narrow for the grid. */
export function AreasGridList({ view, area, gridAddress, beside, onlyStale }: Props) {
  const { phase } = view;
  return (
    <>
      <h2 className="govuk-heading-m">{area.name}</h2>
      <p className="app-sub">
        <Link to={paths.areaProgress(area.slug, { phase: phase.id })} className="govuk-link">
          {area.name} over time
        </Link>
      </p>
      <p className="app-sub">
        {area.submission ? (
          <>
            {outOf(area.inPlace, area.answered, 'item')} in place.{' '}
            <Link to={paths.submission(area.submission)} className="govuk-link">
              See what {area.name} sent
            </Link>
          </>
        ) : (
          `${area.name} has not sent its return for this phase.${hasEarlier(view, area) ? ' Earlier answers are shown, but not counted.' : ''}`
        )}
      </p>
      <p className="app-sub">
        <Link to={gridAddress} className="govuk-link">
          Show the whole grid, which scrolls sideways
        </Link>
      </p>
      {area.shares === undefined ? (
        <Answers view={view} area={area} beside={beside} onlyStale={onlyStale} />
      ) : (
        <Shares view={view} shares={area.shares} beside={beside} />
      )}
    </>
  );
}

function hasEarlier({ wordPhases }: GridView, { line }: GridArea) {
  return line !== undefined && readLine(line, wordPhases).some(({ lastKnown }) => lastKnown !== null);
}

type AnswersProps = Omit<Props, 'gridAddress'>;

function Answers({ view, area, beside, onlyStale }: AnswersProps) {
  const cells = area.line ? readLine(area.line, view.wordPhases) : [];
  const rows = gridRows(view);
  if (onlyStale && !cells.some(({ stale }) => stale))
    return <p className="app-sub">No answer of {area.name} has been left without a word for so long.</p>;
  return view.pillars.flatMap((pillar) =>
    pillar.sections.map((section) => {
      const answers = section.rows.flatMap((row) => {
        const cell = cells[rows.indexOf(row)];
        return cell && (cell.stale || !onlyStale) ? [{ row, cell }] : [];
      });
      return (
        answers.length > 0 && (
          <section key={section.slug}>
            <h3 className="govuk-heading-s">{section.title}</h3>
            <ul className="app-areas__answers">
              {answers.map(({ row, cell }) => (
                <AnswerItem
                  key={row.code}
                  row={row}
                  cell={cell}
                  area={area.slug}
                  view={view}
                  beside={beside}
                />
              ))}
            </ul>
          </section>
        )
      );
    }),
  );
}

function Shares({ view, shares, beside }: { view: GridView; shares: string; beside: boolean }) {
  const sections = view.pillars.flatMap((pillar) => pillar.sections);
  return (
    <ul className="app-areas__answers">
      {readShares(shares).map((share, at) => {
        const section = sections[at];
        return (
          section && (
            <ShareItem
              key={section.slug}
              title={section.title}
              share={share}
              previous={beside ? view.previous : null}
            />
          )
        );
      })}
    </ul>
  );
}
