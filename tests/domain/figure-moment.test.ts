import { expect, test } from 'vitest';
import type { EditionHead, FiguredPhase } from '~/domain/edition';
import { countedAsAt, phasesBeside } from '~/domain/figure-moment';
import { figuresOf, phaseOf, proformaOf } from './figure-arbitraries';

const figures = figuresOf('2025-02', proformaOf([[1]]), { Ashcombe: 'P', Dunmere: '-' });
const sentAt = new Date('2025-02-20T12:00:00Z');

test.each([
  ['the instant by which everything had arrived', '2025-02-21T09:00:00Z', '2025-02-21T09:00:00Z'],
  ['the last thing counted, when that came after it', '2025-02-20T11:59:55Z', sentAt.toISOString()],
])('figures are counted again as at %s', (_what, settled, at) => {
  expect(countedAsAt([figures], new Date(settled))).toEqual(new Date(at));
});

test('figures that count nothing are counted again as at the instant by which everything had arrived', () => {
  const settled = new Date('2025-02-20T11:59:55Z');
  expect(countedAsAt([], settled)).toEqual(settled);
});

const edition = (phaseId: string, number: number, madeAt: string): EditionHead => ({
  ...{ phaseId, number, before: {}, note: '', madeAs: 'DfE official' },
  madeAt: new Date(madeAt),
});
const first = edition('2024-11', 1, '2025-01-10T10:00:00Z');
const second = edition('2024-11', 2, '2025-03-01T10:00:00Z');
const phases: FiguredPhase[] = [
  phaseOf('2024-05'),
  { ...phaseOf('2024-11'), edition: second, empty: true },
  phaseOf('2025-02'),
  phaseOf('2025-04'),
];

test('frozen figures lie beside what their edition was laid beside', () => {
  const stands = { edition: 1 };
  expect(phasesBeside({ phase: '2025-02', stands }, phases, [first, second])).toEqual(phases.slice(0, 2));
});

test.each([
  ['before any edition', '2025-01-09T10:00:00Z', undefined],
  ['on its first edition', '2025-02-20T12:00:00Z', first],
  ['on the edition that replaced it', '2025-03-01T10:00:00Z', second],
])('a draft lies beside an earlier phase as that stood then: %s', (_what, at, stoodOn) => {
  const beside = phasesBeside({ phase: '2025-02', stands: { at: new Date(at) } }, phases, [first, second]);
  expect(beside.map(({ id }) => id)).toEqual(['2024-05', '2024-11']);
  expect(beside[1]?.edition).toEqual(stoodOn);
  expect(beside[1]?.empty).toBeUndefined();
});
