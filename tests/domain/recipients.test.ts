import { describe, expect, it, test } from 'vitest';
import { type Reachable, recipientsInArea, recipientsInProgramme, unreachedIn } from '~/domain/recipients';

const person = (id: string, role: Reachable['role'], areaId: string | null): Reachable => ({
  id,
  name: id,
  role,
  areaId,
});
const people = [
  person('lead', 'area_lead', 'a'),
  person('health', 'contributor', 'a'),
  person('police', 'contributor', 'a'),
  person('police', 'contributor', 'b'),
  person('other', 'area_lead', 'c'),
  person('dfe', 'dfe_official', null),
  person('partner', 'delivery_partner', null),
  person('admin', 'administrator', null),
];

describe('an email to an area', () => {
  test.each([
    ['reminder', 'in_progress', 'a', 'lead,health,police'],
    ['reminder', 'awaiting_sign_off', 'a', 'lead'],
    ['overdue', 'awaiting_sign_off', 'a', 'lead'],
    ['receipt', 'submitted', 'a', 'lead,health,police'],
    ['sign_off_waiting', 'awaiting_sign_off', 'a', 'lead'],
    ['declined', 'in_progress', 'a', 'health,police'],
    // Whoever is there is told instead of nobody.
    ['sign_off_waiting', 'awaiting_sign_off', 'b', 'police'],
    ['reminder', 'awaiting_sign_off', 'b', 'police'],
    ['declined', 'in_progress', 'c', 'other'],
    ['reminder', 'in_progress', 'd', ''],
  ] as const)('(%s, %s) of %s goes to %s', (kind, state, area, to) =>
    expect(recipientsInArea(kind, state, area, people).join()).toBe(to),
  );

  test.each([
    ['a', undefined],
    ['b', 'no_lead'],
    ['d', 'nobody'],
  ])('of %s cannot be as it should because: %s', (area, why) => expect(unreachedIn(area, people)).toBe(why));
});

it('an email to the programme goes to those who follow its returns, each once', () => {
  expect(recipientsInProgramme(people)).toEqual(['dfe', 'partner']);
});
