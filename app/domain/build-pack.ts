import { buildBarriers } from './barriers';
import type { BoardPack, PackCover, PackException, PackOverdue } from './board-pack';
import { listEntries } from './comment-entries';
import { hasComment } from './comment-reader';
import type { PhaseFigures } from './figures';
import { buildHeadlines, headlineText, sayParts } from './headlines';
import { buildHeatmap, type LastKnown } from './heatmap';
import { buildMatrix } from './matrix';
import { buildMovement } from './movement';
import type { PackSection } from './pack-choices';
import { packDefinitions, packNotes } from './pack-words';
import { buildPillarSentences } from './pillar-sentences';
import { buildStalled } from './stalled';
import { buildTrend, type TrendScope } from './trend';
import { longestMatched, settledPhases } from './trend-span';

/** What a pack is built from, narrowed and, where it is to be, anonymised already. */
export type PackGiven = {
  cover: PackCover;
  sections: readonly PackSection[];
  /** Every phase up to the pack's own, in time order. */
  figures: readonly PhaseFigures[];
  /** The place of the phase that movement is from; negative where there is none. */
  before: number;
  lastKnown: LastKnown;
  overdue: readonly PackOverdue[];
  exceptions: readonly PackException[];
};

/** The pack of the last of these phases: the same values that its pages show, and of sections that were not chosen none. */
export function buildPack(given: PackGiven, now: Date): BoardPack {
  const { cover, sections, figures } = given;
  const current = figures.at(-1);
  if (!current) throw new Error('A pack was asked for without a phase.');
  const before = figures[given.before];
  const matrix = buildMatrix(current);
  const movement = before && buildMovement(before, current);
  const only = <Value>(section: PackSection, make: () => Value) =>
    sections.includes(section) ? make() : undefined;
  return {
    cover,
    sections,
    headlines: only('headlines', () => {
      const programme = buildHeadlines({ matrix, movement, stalled: buildStalled(figures) });
      return [
        {
          about: aboutAll(cover),
          sentences: programme.map(headlineText),
          kinds: programme.map(({ id }) => id),
        },
        ...(matrix.sent > 0 ? buildPillarSentences(matrix) : []).map(({ title, sentences }) => ({
          about: title,
          sentences: sentences.map(({ parts }) => sayParts(parts)),
        })),
      ];
    }),
    movement: only('movement', () => movement ?? null),
    overdue: only('exceptions', () => given.overdue),
    exceptions: only('exceptions', () => given.exceptions),
    matrix: only('matrix', () => matrix),
    grid: only('grid', () => buildHeatmap(current, before, given.lastKnown, figures.slice(0, -1))),
    trends: only('trends', () => trendsOf(cover, figures, now)),
    barriers: only('barriers', () => buildBarriers(current)),
    comments: only('comments', () =>
      listEntries([{ figures: current, previous: before }]).filter(hasComment),
    ),
    definitions: only('definitions', () => packDefinitions),
    notes: packNotes(cover),
  };
}

/** What the figures of all items and areas are about. */
function aboutAll({ filters }: PackCover): string {
  return filters.length > 0 ? 'All that was chosen' : 'The programme';
}

/** Of all items and of each pillar; of one pillar alone there is no more. */
function trendsOf(cover: PackCover, figures: readonly PhaseFigures[], now: Date) {
  const shown = longestMatched(settledPhases(figures, now));
  const pillars = (figures.at(-1)?.proforma.pillars ?? []).map(({ code, title }) => ({
    about: title,
    scope: { kind: 'pillar', code } satisfies TrendScope,
  }));
  const all = { about: aboutAll(cover), scope: { kind: 'programme' } satisfies TrendScope };
  const scopes: { about: string; scope: TrendScope }[] = pillars.length === 1 ? pillars : [all, ...pillars];
  return scopes.map(({ about, scope }) => ({ about, trend: buildTrend(shown, scope, 'matched', now) }));
}
