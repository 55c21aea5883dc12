import type { Likeness } from '~/domain/areas-like';
import type { Start } from '~/domain/areas-like-start';
import type { LikeFacts, LikeReason } from '~/domain/areas-like-table';

const starts: Record<Start, string> = {
  low: 'up to a third',
  middle: 'more than a third and up to two thirds',
  high: 'more than two thirds',
};

/** Which areas a group holds. */
export function sayGroup(likeness: Likeness, { wave, region, start }: LikeFacts): string {
  if (likeness === 'programme') return 'All other areas in your programme';
  if (likeness === 'wave') return `Other areas in wave ${wave}`;
  if (likeness === 'region') return `Other areas in ${region}`;
  return start
    ? `Other areas that started where you did, with ${starts[start]} of their items in place`
    : 'Other areas that started where you did';
}

/** Why a group is not shown. */
export function sayWithheld(reason: LikeReason, shown: 'counts' | 'named'): string {
  if (reason === 'no_start')
    return 'Not shown: your area had not sent a return with four answers or more before this phase.';
  return shown === 'named' ? 'There is no such area.' : `${notShown}.`;
}

/** What stands where counts are held back. */
export const notShown = 'Not shown, to protect single areas';

/** What stands where an item is not counted because an offer of help says who has it in place. */
export const notShownHelped = 'Not shown, because areas have offered help with this item';
