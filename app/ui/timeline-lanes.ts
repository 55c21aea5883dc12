import type { MilestoneKind } from '~/domain/milestones';
import type { Span } from '~/domain/month-span';
import type { Timeline } from '~/domain/timeline';
import { plural } from '~/domain/words';

export type TimelineMark = Span & { id: string; look: MilestoneKind | 'phase'; open: boolean };

/** One line of the chart: the title of what follows, or marks with what they are called and when they were. */
export type TimelineLane = {
  id: string;
  title: string;
  detail: string;
  /** Another source has other months. */
  disputed?: boolean;
  /** Absent: a title. */
  marks?: readonly TimelineMark[];
};

/** The chart from top to bottom: every wave with its stages, then the phases. */
export function lanesOf({ rows, phases }: Pick<Timeline, 'rows' | 'phases'>): TimelineLane[] {
  const waves = rows.flatMap(({ programme, wave, title, areas, stages }): TimelineLane[] => [
    {
      id: `${programme}-${wave}`,
      title,
      detail: wave === null ? '' : `wave ${wave}: ${plural(areas.length, 'area')}`,
    },
    ...(stages.length === 0 ? [undated(`${programme}-${wave}-undated`)] : []),
    ...stages.map(({ id, name, said, disputed, kind, open, at, months }) => ({
      id,
      title: name,
      detail: said,
      disputed,
      marks: [{ id, look: kind, open, at, months }],
    })),
  ]);
  const kinds = { fieldwork: 'Fieldwork', quarter: 'Quarters' } as const;
  const reported = (['fieldwork', 'quarter'] as const).flatMap((kind): TimelineLane[] => {
    const own = phases.filter((phase) => phase.kind === kind);
    if (own.length === 0) return [];
    const marks = own.map(({ id, at, months }) => ({ id, look: 'phase' as const, open: false, at, months }));
    return [{ id: kind, title: kinds[kind], detail: plural(own.length, 'phase'), marks }];
  });
  return reported.length > 0 ? [...waves, { id: 'phases', title: 'Phases', detail: '' }, ...reported] : waves;
}

function undated(id: string): TimelineLane {
  return { id, title: 'No months given', detail: '', marks: [] };
}
