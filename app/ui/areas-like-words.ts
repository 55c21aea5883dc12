import type { Likeness } from '~/domain/areas-like';
import type { Start } from '~/domain/areas-like-start';
import type { LikeFacts, LikeReason } from '~/domain/areas-like-table';

const starts: Record<Start, string> = {
  low: 'up to a third',
  middle: 'more than a third and up to two thirds',
  high: 'more than two thirds',
};

/** Which areas a group holds. */
export function sayGroup(likeness: Likeness, { wave, region, start }: LikeFacts, withOwn: boolean): string {
  if (likeness === 'programme')
    return withOwn ? 'All areas in your programme, with yours' : 'All other areas in your programme';
  if (likeness === 'wave') return `Other areas in wave ${wave}`;
  if (likeness === 'region') return `Other areas in ${region}`;
  return start
    ? `Other areas that started where you did, with ${starts[start]} of their items in place`
    : 'Other areas that started where you did';
}

/** Why a group is not shown. */
export function sayWithheld(
  reason: LikeReason,
  { atLeast, withOwn }: { atLeast: number | undefined; withOwn: boolean },
): string {
  if (reason === 'no_start')
    return 'Not shown: your area had not sent a return with four answers or more before this phase.';
  if (atLeast === undefined) return 'There is no such area.';
  if (withOwn)
    return 'Not shown: beside the counts of all areas, it could be worked out what single areas answered.';
  return `Not shown: there are fewer than ${atLeast} such areas, or fewer that answered in this and earlier phases, or so few others would be left that it could be worked out what they answered.`;
}
