import { type DelayTag, delayTags } from '~/domain/delays';
import type { SubmittedAnswer } from '~/domain/figures';
import { londonInstant } from '~/domain/london';
import { monthName } from '~/domain/months';
import type { Phase } from '~/domain/phase';
import { type Item, itemsOf, type Proforma } from '~/domain/proforma';
import type { Status } from '~/domain/status';
import { spread } from '../demonstration/spread';

/** Region names in the order in which areas are dealt out to them. */
const regions = [
  'East',
  'London',
  'North',
  'North East',
  'North West',
  'South',
  'South East',
  'South West',
  'West',
];
const firsts = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elder', 'Fern', 'Gorse', 'Hazel', 'Ivy'].concat([
  'Juniper',
  'Kelp',
  'Larch',
  'Maple',
  'Nettle',
  'Osier',
  'Pine',
  'Quince',
]);
const seconds = ['combe', 'dene', 'fleet', 'garth', 'holt', 'marsh', 'mere', 'stowe', 'thwaite'];

/** As many made-up areas as there are local authorities in England; nearly all of them in the last of four waves. */
export const nationalAreas = firsts.flatMap((first, row) =>
  seconds.map((second, column) => {
    const number = row * seconds.length + column;
    const name = `${first}${second}`;
    const wave = number < 3 ? 1 : number < 10 ? 2 : number < 60 ? 3 : 4;
    return { slug: name.toLowerCase(), name, wave, region: regions[number % regions.length] ?? 'East' };
  }),
);

/** Sixteen quarters, the last of them October to December 2026. */
export const nationalPhases: readonly Phase[] = Array.from({ length: 16 }, (_, index) => {
  const year = 2023 + Math.floor(index / 4);
  const month = (index % 4) * 3 + 1;
  const end = (day: number) =>
    londonInstant({ year, month: month + 3, day, hour: 23, minute: 59, second: 59, ms: 999 });
  return {
    id: `${year}-${String(month).padStart(2, '0')}`,
    name: `${monthName(month)} to ${monthName(month + 2)} ${year}`,
    kind: 'quarter',
    opensAt: londonInstant({ year, month, day: 1 }),
    dueAt: end(10),
    closesAt: end(17),
    proformaVersion: 1,
    source: 'Made up to measure with',
  };
});

/** What an area answers in one phase; undefined where it does not send. */
export function nationalAnswers(
  proforma: Proforma,
  area: string,
  at: number,
): Record<string, SubmittedAnswer> | undefined {
  const isOpen = at === nationalPhases.length - 1;
  if (spread(100, area, at, 'sent') >= (isOpen ? 60 : 96)) return undefined;
  return Object.fromEntries(itemsOf(proforma).map((item) => [item.code, answerTo(item, area, at)]));
}

function answerTo({ code }: Item, area: string, at: number): SubmittedAnswer {
  const status = statusOf(code, area, at);
  const before = at > 0 ? statusOf(code, area, at - 1) : status;
  const isBack = rank[status] < rank[before];
  const waits = status === 'in_design' && spread(10, code, area, 'held') < 3;
  const tag = delayTags[spread(delayTags.length, code, area)] as DelayTag;
  return {
    status,
    comment: spread(10, code, area, at, 'comment') < 6 ? commentOn(code, area, at) : '',
    stepBack: isBack ? 'regression' : null,
    delays: waits ? [tag] : [],
    expected: waits ? `2027-${String(1 + spread(12, code, area)).padStart(2, '0')}` : null,
    confirmed: status === before && spread(2, code, area, at) === 0,
  };
}

const rank: Record<Status, number> = { not_implemented: 0, in_design: 1, in_place: 2 };

function statusOf(code: string, area: string, at: number): Status {
  const pace = at + spread(10, code, area) - spread(9, code) - spread(3, code, area, at, 'wobble');
  return pace > 11 ? 'in_place' : pace > 4 ? 'in_design' : 'not_implemented';
}

function commentOn(code: string, area: string, at: number) {
  const who = ['The partnership board', 'The programme team', 'Health and police'][spread(3, code, area)];
  const when = ['before the summer', 'by the next quarter', 'once posts are filled'][spread(3, area, at)];
  return `${who} went through this with every team and agreed what is left to do ${when}; nothing stands in the way (${at + 1}).`;
}
