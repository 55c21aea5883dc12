/** What a wave of the reform goes through, in order. */
export const milestoneKinds = ['announcement', 'co_design', 'implementation', 'full_delivery'] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

/** Something that happened, or is to happen, in a programme's reform; months such as `2024-07`. */
export type Milestone = {
  id: string;
  programme: string;
  /** Null: the whole programme. */
  wave: number | null;
  kind: MilestoneKind;
  from: string;
  /** The last month of a stage; null where it is one month, or has not ended. */
  to: string | null;
  /** Where it is said, in words. */
  source: string;
};
