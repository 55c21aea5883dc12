import { describe, expect, it } from 'vitest';
import { phaseForArea } from '~/domain/exceptions';
import type { Phase } from '~/domain/phase';

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
