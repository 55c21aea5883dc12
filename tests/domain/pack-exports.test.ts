import { expect, test } from 'vitest';
import { phaseOfExport, readExportDays, saySize, stateAt } from '~/domain/pack-exports';

test.each([
  [undefined, 7],
  [null, 7],
  [0, 7],
  [1.5, 7],
  ['14', 7],
  [61, 7],
  [1, 1],
  [60, 60],
])('a file can be taken for so many days when %j is stored: %i', (stored, days) => {
  expect(readExportDays(stored)).toBe(days);
});

test.each([
  [1, '1 KB'],
  [312 * 1024, '312 KB'],
  [999 * 1024, '999 KB'],
  [1024 * 1024, '1.0 MB'],
  [4_299_162, '4.1 MB'],
])('%i bytes are said as %s', (bytes, said) => {
  expect(saySize(bytes)).toBe(said);
});

test('a file whose time is over is gone, whatever else became of it', () => {
  const expiresAt = new Date('2026-11-28T10:00:00Z');
  const before = new Date(expiresAt.getTime() - 1);
  expect(stateAt({ state: 'ready', expiresAt }, before)).toBe('ready');
  expect(stateAt({ state: 'ready', expiresAt }, expiresAt)).toBe('expired');
  expect(stateAt({ state: 'failed', expiresAt: null }, expiresAt)).toBe('failed');
});

test.each([
  ['the edition that it turned out to be of', '2026-01.e2', '2026-01', 2, '2026-01.e2'],
  ['that also where only the newest was asked for', null, '2026-01', 1, '2026-01.e1'],
  ['that also where a draft was asked for', '2026-01', '2026-01', 1, '2026-01.e1'],
  ['the edition asked for while it is not made', '2026-01.e2', '2026-01', null, '2026-01.e2'],
  ['the phase alone of a draft', null, '2026-01', null, '2026-01'],
  ['nothing while it is the newest', null, null, null, undefined],
])('a file is of %s', (_what, phaseReference, phaseId, edition, reference) => {
  expect(phaseOfExport({ phaseReference, phaseId, edition })).toBe(reference);
});
