import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { PhaseFigures } from '~/domain/figures';
import { buildMatrix } from '~/domain/matrix';
import { itemsOf } from '~/domain/proforma';
import type { PublishedRow } from '~/domain/published';
import { buildSideBySide, type Verdict } from '~/domain/side-by-side';
import { anyFigures, figuresOf, proformaOf } from './figure-arbitraries';

const form = proformaOf([[2], [1]]);
const figures = figuresOf('2025-02', form, { Ashcombe: 'PP-', Brackenshire: 'PD-' });
const printed = (code: string, inPlace: number, inDesign = 0, impossible = false): PublishedRow => ({
  code,
  inPlace,
  inDesign,
  notImplemented: 0,
  impossible,
  note: null,
});
const linesOf = (given: PhaseFigures, rows: readonly PublishedRow[]) =>
  buildSideBySide(buildMatrix(given), rows).pillars.flatMap(({ sections }) =>
    sections.flatMap(({ lines }) => lines),
  );

describe('a published row beside ours', () => {
  test.each([
    ['agrees', printed('P1-S1-01', 2)],
    ['differs', printed('P1-S1-01', 1, 1)],
    ['impossible', printed('P1-S1-01', 9)],
    ['impossible', printed('P1-S1-01', 2, 0, true)],
    ['not_compared', printed('P2-S1-01', 1)],
    ['impossible', printed('P2-S1-01', 9)],
  ])('%s: %o', (verdict, row) => {
    expect(linesOf(figures, [row])).toMatchObject([{ published: row, verdict }]);
  });

  it('leaves out what is not published, with the sections and pillars that then are empty', () => {
    const beside = buildSideBySide(buildMatrix(figures), [printed('P2-S1-01', 1), printed('P9-S9-01', 1)]);
    expect(beside.pillars.map(({ code }) => code)).toEqual(['P2']);
    expect(beside).toMatchObject({
      rows: 1,
      tally: { not_compared: 1, agrees: 0, differs: 0, impossible: 0 },
    });
  });

  it('is judged as the areas’ answers, counted one by one, have it', () => {
    const rows = fc.array(fc.tuple(fc.nat(8), fc.nat(4), fc.nat(2), fc.boolean()), { minLength: 12 });
    fc.assert(
      fc.property(anyFigures, rows, (given, counts) => {
        const items = itemsOf(given.proforma);
        const published = items.flatMap(({ code }, at): PublishedRow[] => {
          const [inPlace, inDesign, notImplemented, marked] = counts[at] ?? [];
          if (inPlace === undefined || inDesign === undefined || notImplemented === undefined) return [];
          return [{ code, inPlace, inDesign, notImplemented, impossible: !!marked, note: null }];
        });
        const lines = linesOf(given, published);
        expect(lines.map((line) => line.published)).toEqual(published);
        expect(lines.map(({ verdict }) => verdict)).toEqual(published.map((row) => judge(given, row)));
        const { rows: compared, tally } = buildSideBySide(buildMatrix(given), published);
        expect(compared).toBe(published.length);
        for (const verdict of Object.keys(tally) as Verdict[])
          expect(tally[verdict]).toBe(lines.filter((line) => line.verdict === verdict).length);
      }),
    );
  });
});

/** Judges by going through the areas one at a time. */
function judge({ asked, submissions }: PhaseFigures, row: PublishedRow): Verdict {
  const counted = { in_place: 0, in_design: 0, not_implemented: 0 };
  let base = 0;
  for (const area of asked) {
    if (!area.scope.has(row.code)) continue;
    base += 1;
    const answer = submissions.find(({ areaId }) => areaId === area.id)?.answers[row.code];
    if (answer) counted[answer.status] += 1;
  }
  if (row.impossible || row.inPlace + row.inDesign + row.notImplemented > base) return 'impossible';
  if (Object.values(counted).every((count) => count === 0)) return 'not_compared';
  const ours = [counted.in_place, counted.in_design, counted.not_implemented].join();
  return ours === [row.inPlace, row.inDesign, row.notImplemented].join() ? 'agrees' : 'differs';
}
