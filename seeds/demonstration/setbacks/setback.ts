import type { StepBack } from '~/domain/figures';
import type { Status } from '~/domain/status';

/** Something that set an area back on an item, from one phase until (not including) another. */
export type Setback = {
  area: string;
  code: string;
  from: string;
  until: string;
  to: Status;
  why: StepBack;
  comment: string;
  /** What the area writes in the phase in which it has recovered. */
  recovery: string;
};

/** Something that was in place and no longer is. */
export function regression(
  area: string,
  code: string,
  from: string,
  until: string,
  comment: string,
  recovery: string,
): Setback {
  return { area, code, from, until, to: 'in_design', why: 'regression', comment, recovery };
}

/** Something that was said to be in place and was not. */
export function correction(...details: Parameters<typeof regression>): Setback {
  return { ...regression(...details), why: 'correction' };
}
