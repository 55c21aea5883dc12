import type { BoardPack } from './board-pack';
import { sum } from './matrix';
import type { PackSection } from './pack-choices';
import { sectionCounts } from './pack-tables';
import { packDefinitions } from './pack-words';
import { plural, sayNumber } from './words';

/** A pack of which no more needs to be built than tells how much is in it. */
type Built = Pick<
  BoardPack,
  'cover' | 'headlines' | 'movement' | 'overdue' | 'exceptions' | 'matrix' | 'trends' | 'comments'
>;

/** The sections to build so that `sayHowMuch` can speak of these: a grid and barriers are told from cover and matrix. */
export function sectionsToBuild(sections: readonly PackSection[]): PackSection[] {
  const told = ['grid', 'barriers', 'definitions', 'matrix'];
  return [...sections.filter((section) => !told.includes(section)), 'matrix'];
}

/** How much of a pack is in one of its sections, in a few words: `35 items`. */
export function sayHowMuch(pack: Built, section: PackSection): string {
  return sayers[section](pack);
}

const sayers: Record<PackSection, (pack: Built) => string> = {
  headlines: ({ headlines = [] }) =>
    plural(sum(headlines.map(({ sentences }) => sentences.length)), 'sentence'),
  movement: ({ movement }) => {
    if (!movement || movement.compared === 0) return 'nothing to compare with';
    const { up, back } = movement;
    if (up.length + back.length === 0) return 'no answer moved';
    return `${plural(up.length, 'answer')} moved up, ${sayNumber(back.length)} slipped back`;
  },
  exceptions: ({ overdue = [], exceptions = [] }) => {
    const late = overdue.filter(({ sentAt }) => sentAt).length;
    return [
      `${sayNone(overdue.length - late, 'return')} overdue`,
      ...(late > 0 ? [`${sayNumber(late)} sent late`] : []),
      sayNone(exceptions.length, 'exception'),
    ].join(', ');
  },
  matrix: (pack) => plural(rowsOf(pack).length, 'item'),
  grid: ({ cover }) => plural(cover.base, 'area'),
  trends: ({ trends = [] }) => plural(trends[0]?.trend.points.length ?? 0, 'phase'),
  barriers: (pack) => {
    const { inDesign, notImplemented } = sectionCounts({ rows: rowsOf(pack) });
    return `${plural(inDesign + notImplemented, 'answer')} not in place`;
  },
  comments: ({ comments = [] }) => {
    const areas = new Set(comments.map(({ area }) => area.slug)).size;
    return comments.length === 0 ? 'none' : `${sayNumber(comments.length)}, by ${plural(areas, 'area')}`;
  },
  definitions: () => plural(packDefinitions.length, 'term'),
};

function sayNone(count: number, one: string): string {
  return count === 0 ? `no ${one}` : plural(count, one);
}

function rowsOf({ matrix }: Pick<Built, 'matrix'>) {
  return (matrix?.pillars ?? []).flatMap(({ sections }) => sections.flatMap(({ rows }) => rows));
}
