import { Link } from '@remix-run/react';
import type { OpenItem, PillarPath } from '~/domain/area-progress';
import { plural } from '~/domain/words';
import { paths } from '~/paths';
import { AreaOpenItems } from './area-open-items';
import { AreaPillars } from './area-pillars';
import { MovementList, type MovementSummary } from './movement-list';

type Props = {
  phase: { id: string; name: string };
  area: { slug: string; name: string };
  base: number;
  sent: number;
  submission: string | null;
  over: readonly { id: string; name: string; sent: boolean }[];
  paths: readonly PillarPath[];
  movement: MovementSummary | undefined;
  open: readonly OpenItem[];
};

/** One area: its pillars over time, what moved, what is not in place yet, and where to read on. */
export function AreaProgressPage({
  phase,
  area,
  base,
  sent,
  submission,
  over,
  movement,
  open,
  ...data
}: Props) {
  return (
    <>
      {sent === 0 && (
        <p className="govuk-inset-text">
          {base === 0
            ? `${area.name} is not asked in ${phase.name}.`
            : `${area.name} has not sent its return for ${phase.name}, so nothing of this phase is counted here.`}
        </p>
      )}
      <h2 className="govuk-heading-m">Items in place, by pillar</h2>
      <AreaPillars
        caption={`Answers in place in each phase that asked ${area.name}`}
        over={over}
        paths={data.paths}
      />
      {movement && <MovementList movement={movement} phase={phase.id} />}
      {sent > 0 && (
        <AreaOpenItems
          items={open}
          title={`${plural(open.length, 'item')} not in place`}
          none="Every item that it answered is in place."
          addressOf={(code) => paths.item(code, { phase: phase.id })}
        />
      )}
      <section className="app-band" aria-labelledby="read-on">
        <h2 className="govuk-heading-m" id="read-on">
          Read on
        </h2>
        <ul className="govuk-list">
          {submission && (
            <li>
              <Link to={paths.submission(submission)} className="govuk-link">
                What {area.name} sent for {phase.name}
              </Link>
            </li>
          )}
          <li>
            <Link to={paths.comments({ phase: 'all', area: area.slug })} className="govuk-link">
              What {area.name} wrote in every phase
            </Link>
          </li>
          <li>
            <Link to={paths.phaseQueries(phase.id, { area: area.slug, state: 'all' })} className="govuk-link">
              Queries about its return
            </Link>
          </li>
          <li>
            <Link to={paths.areas({ phase: phase.id, area: area.slug })} className="govuk-link">
              Its answers beside those of other areas
            </Link>
          </li>
        </ul>
      </section>
    </>
  );
}
