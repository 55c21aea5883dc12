import type { BarrierTrend } from '~/domain/barrier-trend';
import type { BarrierCount, BarrierSlice, Barriers } from '~/domain/barriers';
import { delayNames, delayTags } from '~/domain/delays';
import type { About } from './about';
import { writeCsv } from './csv';

/** The barriers named in one phase, and over phases by the same areas. */
export type BarrierFigures = { barriers: Barriers; trend: BarrierTrend };

/** The barriers as CSV: one row for each barrier of each breakdown, with its own base in the row. No comment is in it. */
export function barriersCsv(figures: BarrierFigures, { illustrative, takenAt, reference }: About): string {
  const { phase, base, sent } = figures.barriers;
  const lines = breakdownsOf(figures).flatMap(([by, slice]) =>
    countsOf(slice).map(([barrier, count]) => ({
      phase: phase.id,
      data: illustrative ? 'Illustrative' : 'Reported',
      as_at: takenAt.toISOString(),
      by,
      key: slice.key,
      title: slice.title,
      barrier,
      answers: count.answers,
      areas: count.areas.length,
      answers_not_in_place: slice.notInPlace.answers,
      answers_given: slice.answered.answers,
      areas_that_answered: slice.answered.areas.length,
      areas_sent_in_phase: sent,
      areas_asked_in_phase: base,
      figure_reference: reference ?? '',
    })),
  );
  return writeCsv({ header: Object.keys(lines[0] ?? {}), rows: lines.map((line) => Object.values(line)) });
}

/** The barriers as data for machines, each count with the slugs of its areas. No comment is in it. */
export function barriersJson({ barriers, trend }: BarrierFigures, about: About) {
  const { illustrative, takenAt, filters, reference, state } = about;
  const { phase, base, sent, missing, all, pillars, waves, items } = barriers;
  return {
    phase: phase.id,
    phaseName: phase.name,
    base,
    sent,
    notSent: missing,
    illustrative,
    takenAt: takenAt.toISOString(),
    reference,
    state,
    filters,
    all: sliceJson(all),
    pillars: pillars.map(sliceJson),
    waves: waves.map((wave) => ({ ...sliceJson(wave), asked: wave.asked, sent: wave.sent })),
    items: items.map(sliceJson),
    sameAreas: {
      areas: trend.matched.map(({ slug }) => slug),
      leftOut: trend.leftOut.map(({ slug, reason }) => ({ area: slug, reason })),
      phases: trend.points.map(({ slice }) => sliceJson(slice)),
    },
  };
}

function breakdownsOf({ barriers, trend }: BarrierFigures): [string, BarrierSlice][] {
  const each = (by: string, slices: readonly BarrierSlice[]) =>
    slices.map((slice): [string, BarrierSlice] => [by, slice]);
  return [
    ['All', barriers.all],
    ...each('Pillar', barriers.pillars),
    ...each('Wave', barriers.waves),
    ...each('Item', barriers.items),
    ...each(
      'Phase, same areas',
      trend.points.map(({ slice }) => slice),
    ),
  ];
}

function countsOf({ tags, unnamed }: BarrierSlice): [string, BarrierCount][] {
  return [
    ...delayTags.map((tag): [string, BarrierCount] => [delayNames[tag], tags[tag]]),
    ['No barrier named', unnamed],
  ];
}

function sliceJson({ key, title, answered, notInPlace, unnamed, tags }: BarrierSlice) {
  return {
    key,
    title,
    answered: countJson(answered),
    notInPlace: countJson(notInPlace),
    noBarrierNamed: countJson(unnamed),
    barriers: Object.fromEntries(delayTags.map((tag) => [tag, countJson(tags[tag])])),
  };
}

function countJson({ answers, areas }: BarrierCount) {
  return { answers, areas: areas.map(({ slug }) => slug) };
}
