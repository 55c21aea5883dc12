import { type Milestone, type MilestoneKind, milestoneKinds } from './milestones';
import { type Span, spanOn } from './month-span';
import { sayMonth } from './months';

/** A stage that a wave or a whole programme goes through, on the axis of a timeline. */
export type TimelineStage = Span & {
  id: string;
  kind: MilestoneKind;
  name: string;
  /** `From March 2025` where it has no end, else `December 2023 to May 2024` or one month. */
  said: string;
  /** It has not ended, so it runs to the end of the axis. */
  open: boolean;
  /** Another source has other months for the same stage, some of which are the same. */
  disputed: boolean;
  source: string;
};

const stageNames: Record<MilestoneKind, string> = {
  announcement: 'Announcement',
  co_design: 'Co-design',
  implementation: 'Implementation',
  full_delivery: 'Full delivery',
};

/** Of a programme as a whole, whose waves go through the stages each at its own time. */
const programmeStageNames: Record<MilestoneKind, string> = {
  ...stageNames,
  implementation: 'Design and testing',
  full_delivery: 'National roll-out',
};

/** Everything dated of one wave (null: of the programme as a whole), in time order, on an axis of these months. */
export function stagesOf(
  milestones: readonly Milestone[],
  { programme, wave }: { programme: string; wave: number | null },
  axis: { from: string; to: string },
): TimelineStage[] {
  const own = milestones.filter((stage) => stage.programme === programme && stage.wave === wave);
  const names = wave === null ? programmeStageNames : stageNames;
  const lastOf = (stage: Milestone) => stage.to ?? (isOpen(stage) ? axis.to : stage.from);
  return own.toSorted(inTime).map((stage) => ({
    id: stage.id,
    kind: stage.kind,
    name: names[stage.kind],
    said: sayMonths(stage),
    open: isOpen(stage),
    disputed: own.some(
      (other) =>
        other.kind === stage.kind &&
        other.id !== stage.id &&
        other.from <= lastOf(stage) &&
        stage.from <= lastOf(other),
    ),
    source: stage.source,
    ...spanOn(axis.from, stage.from, lastOf(stage)),
  }));
}

/** An announcement is of one month; any other stage without an end goes on. */
function isOpen({ kind, to }: Milestone): boolean {
  return to === null && kind !== 'announcement';
}

function sayMonths(stage: Milestone): string {
  if (isOpen(stage)) return `From ${sayMonth(stage.from)}`;
  if (stage.to === null || stage.to === stage.from) return sayMonth(stage.from);
  return `${sayMonth(stage.from)} to ${sayMonth(stage.to)}`;
}

function inTime(a: Milestone, b: Milestone): number {
  const order = milestoneKinds.indexOf(a.kind) - milestoneKinds.indexOf(b.kind);
  return compare(a.from, b.from) || order || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
