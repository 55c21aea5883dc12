import { describe, expect, it, test } from 'vitest';
import {
  type GrantedException,
  holdsFor,
  isUsed,
  lastPhaseHeld,
  mayGrant,
  phaseForArea,
} from '~/domain/exceptions';
import type { Phase } from '~/domain/phase';
import { roles } from '~/domain/viewer';

const day = (date: string) => new Date(`${date}T23:59:59.999Z`);
const phase: Phase = {
  id: '2026-10',
  name: 'October to December 2026',
  kind: 'quarter',
  opensAt: new Date('2026-10-01T00:00:00Z'),
  dueAt: day('2027-01-08'),
  closesAt: day('2027-01-22'),
  proformaVersion: 1,
  source: 'A test.',
};
const until = (date: string) => ({ dueAt: day(date), reason: 'Inspection week.', grantedBy: 'DfE official' });

describe('the phase as it stands for one area', () => {
  it('is the phase itself where the area was given no later date', () => {
    expect(phaseForArea(phase, undefined)).toBe(phase);
    expect(phaseForArea(phase, until('2027-01-08'))).toBe(phase);
    expect(phaseForArea(phase, until('2027-01-01'))).toBe(phase);
  });

  it('is due on the later date, and says from when it was moved, by whom and why', () => {
    expect(phaseForArea(phase, until('2027-01-15'))).toEqual({
      ...phase,
      dueAt: day('2027-01-15'),
      extended: { from: day('2027-01-08'), reason: 'Inspection week.', grantedBy: 'DfE official' },
    });
  });

  it('stays open until the later date when the others’ has closed by then', () => {
    expect(phaseForArea(phase, until('2027-02-01')).closesAt).toEqual(day('2027-02-01'));
    expect(phaseForArea(phase, until('2027-01-15')).closesAt).toEqual(phase.closesAt);
  });
});

describe('a later date', () => {
  test.each<[string, string[], boolean]>([
    ['nothing was sent', [], false],
    ['all was sent by everybody’s date', ['2027-01-07', '2027-01-08'], false],
    ['the first version was sent under it', ['2027-01-09'], true],
    ['a later version was sent under it', ['2027-01-08', '2027-01-15'], true],
    ['a correction came after it', ['2027-01-08', '2027-01-16'], false],
  ])('where %s is used: %s', (_what, sentAt, used) => {
    expect(isUsed(day('2027-01-15'), phase.dueAt, sentAt.map(day))).toBe(used);
  });
});

describe('an exception for some phases', () => {
  const one = (fromPhase: string, untilPhase: string | null) =>
    ({ kind: 'out_of_scope', fromPhase, untilPhase }) as GrantedException;

  test.each([
    ['2026-07', null, '2026-04', false],
    ['2026-07', null, '2026-07', true],
    ['2026-07', null, '2030-01', true],
    ['2026-07', '2026-10', '2026-10', true],
    ['2026-07', '2026-10', '2027-01', false],
  ])('from %s until %s holds for %s: %s', (from, until, id, holds) => {
    expect(holdsFor(one(from, until), id)).toBe(holds);
  });

  test.each([
    ['keeps the phases that have closed', '2026-04', null, ['2026-01', '2026-04', '2026-07'], '2026-07'],
    ['keeps none when none has', '2026-10', null, ['2026-01', '2026-04', '2026-07'], ''],
    ['keeps no more than it had', '2026-04', '2026-04', ['2026-01', '2026-04', '2026-07'], '2026-04'],
  ])('ended now %s', (_what, from, until, closed, after) => {
    expect(lastPhaseHeld(one(from, until), closed)).toBe(after);
  });

  it('is granted by those who review, and all but a later date by an administrator', () => {
    const able = (kind: GrantedException['kind']) => roles.filter((role) => mayGrant(role, kind));
    expect(able('extension')).toEqual(['dfe_official', 'delivery_partner']);
    expect(able('out_of_scope')).toEqual(['dfe_official', 'delivery_partner', 'administrator']);
    expect(able('both_duties')).toEqual(['dfe_official', 'delivery_partner', 'administrator']);
  });
});
