import type { Status } from '~/domain/status';
import { demonstrationAreas } from '../areas';
import { type Journey, journeyOf } from '../journey';
import { monthIn } from '../quarter';
import { spread } from '../spread';
import { childProtectionComments } from './child-protection';
import { delays } from './delays';
import { familyHelpSystemComments } from './family-help-system';
import { familyHelpTeamComments } from './family-help-teams';
import { familyNetworkComments } from './family-networks';
import { frontDoorComments } from './front-door';
import type { ItemComments } from './item-comments';
import { safeguardingPartnerComments } from './safeguarding-partners';
import { systemReformComments } from './system-reform';

const comments: Record<string, ItemComments> = {
  ...systemReformComments,
  ...safeguardingPartnerComments,
  ...frontDoorComments,
  ...familyHelpSystemComments,
  ...familyHelpTeamComments,
  ...childProtectionComments,
  ...familyNetworkComments,
};

/** What each area calls its board and one of its localities, in area order. */
const voices = [
  ['programme board', 'the north locality'],
  ['reform board', 'the market towns'],
  ['partnership executive', 'the western hub'],
  ['transformation board', 'the harbour locality'],
  ['safeguarding executive', 'the valley team area'],
  ['change board', 'the rural east'],
  ['delivery board', 'the coastal hub'],
  ['improvement board', 'our southern district'],
  ['strategic partnership', 'the upland cluster'],
  ['reform programme board', 'the riverside hub'],
] as const;

/** What an area writes beside an item in a quarter in which nothing untoward happens; the same for quarters on end. */
export function standingComment(area: string, code: string, status: Status, quarter: number): string {
  const column = demonstrationAreas.findIndex(({ slug }) => slug === area);
  const all = comments[code]?.[status] ?? [];
  const { turn, month, pool } = choose(status, journeyOf(area, code), quarter, column, all);
  const isBusy = spread(100, area, code, turn) < (turn === 0 ? 35 : 65);
  if (status === 'in_place' && isBusy) return '';
  const text = pool[(column + turn + pool.length * 9) % pool.length] ?? '';
  const [board, place] = voices[column] ?? voices[0];
  const few = ['two', 'three', 'four', 'five'][spread(4, area, code)] as string;
  const filled = text
    .replaceAll('{board}', board)
    .replaceAll('{place}', place)
    .replaceAll('{month}', month)
    .replaceAll('{few}', few);
  const delay = status === 'in_design' && spread(2, 'delay', area, code, turn) === 0;
  const tail = delay ? ` ${delays[spread(delays.length, code, area, turn)]}` : '';
  return filled.replace(/(^|\. )[a-z]/g, (start) => start.toUpperCase()) + tail;
}

/** A comment's pool, which turn the area is on, and the month a date in it names: always later than the quarter. */
function choose(status: Status, journey: Journey, quarter: number, column: number, all: readonly string[]) {
  const { designedFrom, placedFrom } = journey;
  if (status === 'in_place') {
    const turn = Math.max(0, Math.ceil((quarter - placedFrom - 1 - (column % 3)) / 4));
    return { turn, month: '', pool: turn === 0 ? all.slice(0, 1) : all.slice(1) };
  }
  if (status === 'not_implemented') {
    const odd = column % 2;
    const turn = Math.floor((quarter + 1 + odd) / 2);
    return { turn, month: monthIn(turn * 2 + 1 - odd, 1), pool: all };
  }
  const half = Math.ceil(all.length / 2);
  // Near the end the area names the month in which it does put the item in place.
  if (placedFrom - quarter <= 2 && placedFrom > quarter)
    return { turn: 0, month: monthIn(placedFrom, 0), pool: all.slice(half) };
  const turn = Math.max(0, Math.floor((quarter - designedFrom) / 2));
  return { turn: turn + 1, month: monthIn(designedFrom + turn * 2 + 2, 1), pool: all.slice(0, half) };
}
