import { expect, test } from 'vitest';
import { phaseStateAt } from '~/domain/phase';

const phase = {
  opensAt: new Date('2026-09-30T23:00:00.000Z'),
  closesAt: new Date('2027-01-17T23:59:59.999Z'),
};

test.each([
  ['2026-09-30T22:59:59.999Z', 'upcoming'],
  ['2026-09-30T23:00:00.000Z', 'open'],
  ['2026-11-21T10:00:00.000Z', 'open'],
  ['2027-01-17T23:59:59.999Z', 'open'],
  ['2027-01-18T00:00:00.000Z', 'closed'],
])('a phase from midnight on 1 October to the last instant of 17 January is, at %s, %s', (at, state) => {
  expect(phaseStateAt(phase, new Date(at))).toBe(state);
});
