import { expect, it } from 'vitest';
import type { Milestone } from '~/domain/milestones';
import { reformBegins } from '~/domain/reform-begins';

const stage = (wave: number | null, kind: Milestone['kind'], from: string): Milestone => ({
  id: `${wave}-${kind}-${from}`,
  programme: 'ffc',
  wave,
  kind,
  from,
  to: null,
  source: `Says ${from}`,
});
const milestones = [
  stage(null, 'implementation', '2023-07'),
  stage(1, 'co_design', '2023-08'),
  stage(1, 'implementation', '2024-01'),
  stage(1, 'implementation', '2023-12'),
];
const joined = [{ areaId: 'a', programme: 'ffc', from: '2024-04-15', source: 'Joined' }];

it.each([
  ['its wave’s month, the earlier where two differ', 'ffc', 1, { month: '2023-12', source: 'Says 2023-12' }],
  ['the month in which it joined where its wave has none', 'ffc', 2, { month: '2024-04', source: 'Joined' }],
  ['no month that is another programme’s', 'fnp', 1, undefined],
])('implementation began in %s', (_, programme, wave, begin) => {
  expect(reformBegins([{ id: 'a', programme, wave }], milestones, joined).get('a')).toEqual(begin);
});
