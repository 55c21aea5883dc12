import type { Area } from './area';
import type { Milestone } from './milestones';
import { monthsAfter, type Span, spanOn } from './month-span';
import { monthsFrom } from './months';
import type { Phase } from './phase';
import { stagesOf, type TimelineStage } from './timeline-stages';

/** One wave of a programme, or the programme as a whole. */
export type TimelineRow = {
  programme: string;
  wave: number | null;
  /** The programme's name. */
  title: string;
  /** Their names, as given; the programme as a whole names none. */
  areas: readonly string[];
  /** In time order. */
  stages: readonly TimelineStage[];
};

export type TimelinePhase = Span & Pick<Phase, 'id' | 'name' | 'kind' | 'source'>;

/** What happened when in each wave and which phases reported on it, on one axis of months. */
export type Timeline = {
  /** The first and the last month of the axis, such as `2023-02`. */
  from: string;
  to: string;
  months: number;
  years: readonly (Span & { year: string })[];
  rows: readonly TimelineRow[];
  phases: readonly TimelinePhase[];
  /** The present month, and its place. */
  present: { month: string; at: number };
};

type Given = {
  /** In the order in which they are to stand. */
  programmes: readonly { id: string; name: string }[];
  milestones: readonly Milestone[];
  areas: readonly Area[];
  phases: readonly Phase[];
  /** The present month. */
  present: string;
};

/** Lays every stage and phase on one axis of months, from the earliest to the latest that any of them has. */
export function buildTimeline({ programmes, milestones, areas, phases, present }: Given): Timeline {
  const reported = phases.map((phase) => ({ phase, last: lastMonthOf(phase) }));
  const every = [
    present,
    ...milestones.flatMap(({ from, to }) => [from, to ?? from]),
    ...reported.flatMap(({ phase, last }) => [phase.id, last]),
  ].sort();
  const axis = { from: every[0] ?? present, to: every.at(-1) ?? present };
  return {
    ...axis,
    months: monthsAfter(axis.from, axis.to) + 1,
    years: yearsOf(axis),
    rows: programmes.flatMap(({ id, name }) =>
      wavesOf(id, milestones, areas).map((wave) => ({
        programme: id,
        wave,
        title: name,
        areas: areas.filter((area) => area.programme === id && area.wave === wave).map(nameOf),
        stages: stagesOf(milestones, { programme: id, wave }, axis),
      })),
    ),
    phases: reported.map(({ phase: { id, name, kind, source }, last }) => ({
      id,
      name,
      kind,
      source,
      ...spanOn(axis.from, id, last),
    })),
    present: { month: present, at: monthsAfter(axis.from, present) },
  };
}

/** The programme as a whole where something is dated of it, then every wave with a date or an area. */
function wavesOf(programme: string, milestones: readonly Milestone[], areas: readonly Area[]) {
  const dated = milestones.filter((stage) => stage.programme === programme).map(({ wave }) => wave);
  const joined = areas.filter((area) => area.programme === programme).map(({ wave }) => wave);
  return [...new Set([...dated, ...joined])].sort((a, b) => (a ?? 0) - (b ?? 0));
}

/** A quarter is addressed by its first month; the fieldwork of one month is that month. */
function lastMonthOf({ id, kind }: Phase): string {
  return monthsFrom(id, kind === 'quarter' ? 3 : 1).at(-1) ?? id;
}

function yearsOf({ from, to }: { from: string; to: string }) {
  const [first = 0, last = 0] = [from, to].map((month) => Number(month.slice(0, 4)));
  return Array.from({ length: last - first + 1 }, (_, more) => {
    const year = String(first + more);
    const [begins, ends] = [`${year}-01`, `${year}-12`];
    return { year, ...spanOn(from, begins < from ? from : begins, ends > to ? to : ends) };
  });
}

function nameOf({ name }: Area): string {
  return name;
}
