import { describe, expect, it, test } from 'vitest';
import { isStatus, stageOf, standingNames, statuses, statusNames } from '~/domain/status';

describe('the three answers', () => {
  it('stand in the order in which the proforma prints them, each a stage below the one before', () => {
    expect(statuses.map((status) => [statusNames[status], stageOf(status)])).toEqual([
      ['In place', 2],
      ['In design', 1],
      ['Not being implemented', 0],
    ]);
  });

  it('are never called what stands where there is none', () => {
    expect(new Set(Object.values(standingNames)).size).toBe(5);
  });
});

test.each<[unknown, boolean]>([
  ['in_place', true],
  ['in_design', true],
  ['not_implemented', true],
  ['not_submitted', false],
  ['In place', false],
  ['', false],
  [null, false],
  [undefined, false],
  [0, false],
  [['in_place'], false],
])('%j is a status: %s', (value, is) => expect(isStatus(value)).toBe(is));
