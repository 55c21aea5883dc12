import { describe, expect, it, test } from 'vitest';
import { nextPhase } from '~/domain/next-update';
import type { Phase } from '~/domain/phase';
import { quartersUntil } from '~/domain/quarters';

const at = (day: string) => new Date(`${day}T12:00:00Z`);
const quarters = quartersUntil(at('2027-01-01'), () => 1);
const quarterOf = (id: string): Phase => {
  const found = quarters.find((quarter) => quarter.id === id);
  if (!found) throw new Error(`There is no quarter ${id}.`);
  return found;
};
const fieldwork = { opensAt: at('2025-02-01') };

describe('the next phase', () => {
  test.each([
    ['2025-04', '2025-07-20', '2025-07'],
    ['2025-04', '2025-10-10', '2025-07'],
    ['2025-04', '2025-10-11', '2025-10'],
    ['2025-04', '2026-11-22', '2026-10'],
    ['2026-10', '2026-10-02', '2027-01'],
    ['2026-10', '2027-01-20', '2027-01'],
  ])('after %s, seen on %s, is %s by the calendar', (id, day, next) => {
    expect(nextPhase(quarterOf(id), at(day))?.id).toBe(next);
  });

  test.each(['2024-11-01', '2025-03-05', '2025-07-09'])(
    'after fieldwork, seen on %s, is the first quarter',
    (day) => {
      expect(nextPhase(fieldwork, at(day))?.id).toBe('2025-04');
    },
  );

  it('is one that is known before any of the calendar, unless its returns were due', () => {
    const known = [
      { ...quarterOf('2025-04'), id: '2025-05' },
      { ...quarterOf('2025-07'), id: '2025-08' },
    ];
    expect(nextPhase(fieldwork, at('2025-03-05'), known)?.id).toBe('2025-05');
    expect(nextPhase(fieldwork, at('2025-07-20'), known)?.id).toBe('2025-08');
    expect(nextPhase(fieldwork, at('2026-07-20'), known)?.id).toBe('2026-07');
  });
});
