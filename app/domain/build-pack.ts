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
import { phaseStateAt } from './phase';
import { buildPillarSentences } from './pillar-sentences';
import { buildStalled } from './stalled';
import { buildTrend, longestMatched, type TrendScope } from './trend';

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
          about: 'The programme',
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
    trends: only('trends', () => trendsOf(figures, now)),
    barriers: only('barriers', () => buildBarriers(current)),
    comments: only('comments', () =>
      listEntries([{ figures: current, previous: before }]).filter(hasComment),
    ),
    definitions: only('definitions', () => packDefinitions),
    notes: packNotes(cover),
  };
}

/** Of the programme and of each pillar; what still fills would leave most areas out, so it waits until it has closed. */
function trendsOf(figures: readonly PhaseFigures[], now: Date) {
  const closed = figures.filter(({ phase }) => phaseStateAt(phase, now) === 'closed');
  const shown = longestMatched(closed.length > 0 ? closed : figures);
  const form = figures.at(-1)?.proforma;
  const scopes: { about: string; scope: TrendScope }[] = [
    { about: 'The programme', scope: { kind: 'programme' } },
    ...(form?.pillars ?? []).map(({ code, title }) => ({
      about: title,
      scope: { kind: 'pillar' as const, code },
    })),
  ];
  return scopes.map(({ about, scope }) => ({ about, trend: buildTrend(shown, scope, 'matched', now) }));
}
