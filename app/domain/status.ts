/** The three answers that the proforma allows, in the order it prints them. */
export const statuses = ['in_place', 'in_design', 'not_implemented'] as const;
export type Status = (typeof statuses)[number];

/** How each status is said on screen and in files. */
export const statusNames: Record<Status, string> = {
  in_place: 'In place',
  in_design: 'In design',
  not_implemented: 'Not being implemented',
};

/** What stands where an area has no counted answer to an item. */
export type Standing = Status | 'not_submitted' | 'not_in_scope';

export const standingNames: Record<Standing, string> = {
  ...statusNames,
  not_submitted: 'Not submitted',
  not_in_scope: 'Not in scope',
};

/** Every way in which an area can stand on an item, in the order tables show them. */
export const standings = [
  'in_place',
  'in_design',
  'not_implemented',
  'not_submitted',
  'not_in_scope',
] as const satisfies readonly Standing[];

/** Whether a value read from outside is one of the three statuses. */
export function isStatus(value: unknown): value is Status {
  return statuses.includes(value as Status);
}

/** Whether a value read from outside says where an area stands. */
export function isStanding(value: unknown): value is Standing {
  return typeof value === 'string' && Object.hasOwn(standingNames, value);
}

/** How far along a status is: 0 not being implemented, 1 in design, 2 in place. */
export function stageOf(status: Status): number {
  return statuses.length - 1 - statuses.indexOf(status);
}
