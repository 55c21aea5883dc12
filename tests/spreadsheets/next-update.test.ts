import { expect, test } from 'vitest';
import type { Phase } from '~/domain/phase';
import { quartersUntil } from '~/domain/quarters';
import { sayNextUpdate } from '~/spreadsheets/next-update';

const at = (day: string) => new Date(`${day}T12:00:00Z`);
const known = quartersUntil(at('2026-11-22'), () => 1, 1);
const [, second] = known;
if (!second) throw new Error('There is a second quarter.');
const moved = known.map(
  (phase): Phase => ({ ...phase, dueAt: new Date(phase.dueAt.getTime() + 86_400_000) }),
);

test('an open phase says when it closes', () => {
  expect(sayNextUpdate(second, { takenAt: at('2025-10-01'), known })).toBe(
    'Next update: provisional figures change as areas send, until the phase closes on 17 October 2025.',
  );
});

test('a closed phase says when the returns of the next one that is known are due', () => {
  expect(sayNextUpdate(second, { takenAt: at('2025-11-01'), known })).toBe(
    'Next update: when these provisional figures are frozen as an edition. After that, with the figures of October to December 2025, for which returns are due by 10 January 2026.',
  );
  expect(sayNextUpdate(second, { takenAt: at('2025-11-01'), known: moved })).toContain('11 January 2026');
});

test('an edition names the phase that was next as it was frozen, and no day, whenever it is taken and whatever moved since', () => {
  const frozenAt = at('2025-10-20');
  const said = [known, moved, []].flatMap((phases) =>
    ['2025-10-20', '2026-11-22', '2040-01-01'].map((day) =>
      sayNextUpdate(second, { frozenAt, takenAt: at(day), known: phases }),
    ),
  );
  expect(new Set(said)).toEqual(
    new Set(['Next update: with the figures of October to December 2025. This edition does not change.']),
  );
});
