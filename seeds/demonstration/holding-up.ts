import { type DelayTag, delayTags } from '~/domain/delays';
import type { Status } from '~/domain/status';
import { journeyOf } from './journey';
import { phaseOf, quarterOf } from './quarter';
import { spread } from './spread';

/** What holds an item up in an area and when it is expected, as most areas say since the quarters began. */
export function holdingUp(
  area: string,
  code: string,
  status: Status,
  phase: string,
): { delays: DelayTag[]; expected: string | null } {
  if (status === 'in_place' || phase < '2025-04' || spread(5, area, code, 'silent') === 0)
    return { delays: [], expected: null };
  const { placedFrom } = journeyOf(area, code);
  const tags = [spread(delayTags.length, area, code), spread(delayTags.length * 2, code, area)];
  return {
    delays: delayTags.filter((_tag, index) => tags.includes(index)),
    expected: status === 'in_design' && placedFrom > quarterOf(phase) ? phaseOf(placedFrom) : null,
  };
}
