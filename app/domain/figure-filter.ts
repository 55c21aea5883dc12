import type { CountedAnswer, CountedSubmission, PhaseFigures } from './figures';
import { findItem, type Item, itemsOf, type Proforma, type ProgrammeId, sectionsOf } from './proforma';
import type { TrendScope } from './trend';
import { plural } from './words';

/** What a page, file or address may narrow figures to; whatever is absent does not narrow. */
export type FigureFilter = {
  programme?: ProgrammeId;
  /** In order, each once; an empty list leaves no areas. */
  waves?: readonly number[];
  /** A pillar's slug; one that the proforma does not have leaves no items. */
  pillar?: string;
  /** Slugs of areas; an empty list leaves no areas. */
  areas?: readonly string[];
};

/** The figures' input, narrowed before anything is counted, so that every figure states the narrowed base. */
export function filterFigures<Answer extends CountedAnswer>(
  figures: PhaseFigures<Answer>,
  filter: FigureFilter,
): PhaseFigures<Answer> {
  if (Object.values(filter).every((value) => value === undefined)) return figures;
  const asked = figures.asked.filter(
    (area) =>
      (filter.programme === undefined || area.programme === filter.programme) &&
      (filter.waves === undefined || filter.waves.includes(area.wave)) &&
      (filter.areas === undefined || filter.areas.includes(area.slug)),
  );
  const ids = new Set(asked.map((area) => area.id));
  const pillars = figures.proforma.pillars.filter(
    (pillar) => filter.pillar === undefined || pillar.slug === filter.pillar,
  );
  return {
    phase: figures.phase,
    proforma: { ...figures.proforma, pillars },
    asked,
    submissions: figures.submissions.filter((submission) => ids.has(submission.areaId)),
  };
}

/** The figures' input with the answers to one item alone; with all where none is named. */
export function keepItem<Answer extends CountedAnswer>(
  figures: PhaseFigures<Answer>,
  code: string | undefined,
): PhaseFigures<Answer> {
  if (!code) return figures;
  const only = ({ answers, ...head }: CountedSubmission<Answer>) => {
    const answer = answers[code];
    return { ...head, answers: answer ? { [code]: answer } : {} };
  };
  return { ...figures, submissions: figures.submissions.map(only) };
}

/** A scope's title and items, in form order; no title and no items where this version does not have it. */
export function itemsWithin(
  proforma: Proforma,
  scope: TrendScope,
): { title: string; items: readonly Item[] } {
  if (scope.kind === 'programme') {
    const items = itemsOf(proforma);
    return { title: `All ${plural(items.length, 'item')}`, items };
  }
  if (scope.kind === 'item') {
    const item = findItem(proforma, scope.code)?.item;
    return { title: item?.statement ?? '', items: item ? [item] : [] };
  }
  if (scope.kind === 'section')
    return sectionsOf(proforma).find(({ code }) => code === scope.code) ?? { title: '', items: [] };
  const pillar = proforma.pillars.find(({ code }) => code === scope.code);
  return { title: pillar?.title ?? '', items: pillar?.sections.flatMap(({ items }) => items) ?? [] };
}
