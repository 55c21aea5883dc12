import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '~/spreadsheets/file-name';

test.each([
  ['progress-by-item', '2025-02', 'xlsx', true, 'progress-by-item-2025-02-illustrative.xlsx'],
  ['progress-by-area', '2025-04', 'csv', false, 'progress-by-area-2025-04.csv'],
  ['What moved, & why', '2025-04', 'json', false, 'what-moved-why-2025-04.json'],
  ['', '2025-04', 'ods', false, '2025-04.ods'],
] as const)('%s of %s as %s (made up: %s) is %s', (kind, phase, format, illustrative, name) => {
  expect(fileName(kind, phase, format, illustrative)).toBe(name);
});

test('any name is short and plain, and keeps its phase, its marking and its kind', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), fc.boolean(), (kind, illustrative) => {
      const name = fileName(kind, '2025-02', 'xlsx', illustrative);
      expect(name.length).toBeLessThanOrEqual(60);
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.xlsx$/);
      expect(name.endsWith(illustrative ? '2025-02-illustrative.xlsx' : '2025-02.xlsx')).toBe(true);
    }),
  );
});
