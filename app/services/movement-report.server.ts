import { listProgrammes } from 'db/areas';
import { store } from 'db/current';
import { readPhaseReference } from '~/domain/edition';
import { type FigureFilter, filterFigures } from '~/domain/figure-filter';
import { buildMovementReport, type ReportChoice } from '~/domain/movement-report';
import { phaseStateAt } from '~/domain/phase';
import type { Viewer } from '~/domain/viewer';
import { referTo } from './figure-reference.server';
import { choosePhase, readFigures } from './figures.server';

/** Which movement is asked for. */
export type MovementQuery = ReportChoice & {
  from: string | undefined;
  to: string | undefined;
  filter: FigureFilter;
  /** How the answers that moved up are put together. */
  by: 'area' | 'item';
  /** Which hundred of the answers behind a count. */
  page: number;
  /** The item whose waits and months are shown area by area. */
  item: string | undefined;
};

/**
 * What moved between two phases and up to the later one, for the page and its files; undefined when the viewer sees
 * no figures or one of the phases is not there. Left to itself it compares the last two that somebody sent in.
 */
export async function readMovementReport(viewer: Viewer, query: MovementQuery, now: Date) {
  // Phases are named by their first month, so that the text of a name tells which is earlier.
  const turned = !!query.from && !!query.to && query.from.slice(0, 7) > query.to.slice(0, 7);
  const asked = turned ? { from: query.to, to: query.from } : query;
  const chosen = await choosePhase(viewer, asked.to, now);
  if (!chosen) return undefined;
  const { phases } = chosen;
  const fromId = asked.from ? readPhaseReference(asked.from)?.id : chosen.previous?.id;
  const from = phases.find(({ id }) => id === fromId);
  if (asked.from && !from) return undefined;
  const swapped = from !== undefined && from.opensAt > chosen.phase.opensAt;
  const [earlier, later] = swapped ? [chosen.phase, from] : [from, chosen.phase];
  const past = phases.filter(({ opensAt }) => opensAt <= later.opensAt);
  const read = await readFigures(past);
  const last = read.at(-1);
  const narrowed = read.map((figures) => filterFigures(figures, query.filter));
  const report = buildMovementReport(narrowed, earlier?.id, query);
  const current = narrowed.at(-1);
  if (!last || !current || !report) return undefined;
  const { db } = await store();
  const programmes = await listProgrammes(db);
  const first = narrowed.find(({ phase }) => phase.id === earlier?.id);
  const subject = { kind: 'movement', filter: query.filter } as const;
  return {
    report,
    /** Of the figures at either end. */
    references: [
      earlier && first && referTo(first, { phase: earlier }, subject, now),
      // Read the other way about, the earlier phases stand as they were laid beside the other one.
      referTo(current, { phase: later, phases }, subject, now, swapped ? undefined : narrowed.slice(0, -1)),
    ].filter((reference) => reference !== undefined),
    from: earlier,
    to: later,
    /** Whether the first phase asked for was the later one. */
    swapped: swapped || turned,
    phaseState: phaseStateAt(later, now) === 'open' ? ('open' as const) : ('closed' as const),
    phases,
    asked: current.asked.length,
    sent: current.submissions.length,
    choices: {
      programmes: programmes
        .filter(({ id }) => last.asked.some((area) => area.programme === id))
        .map(({ id, name }) => ({ id, name })),
      waves: [...new Set(last.asked.map((area) => area.wave))].sort((a, b) => a - b),
      pillars: last.proforma.pillars.map(({ slug, title }) => ({ slug, title })),
    },
  };
}
