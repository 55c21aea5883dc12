import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { layOut } from '~/spreadsheets/layout';
import { printSetup } from '~/spreadsheets/print-setup';
import { workbookParts } from '~/spreadsheets/write-workbook';
import { everyItem, figuresOf, fullShape, proformaOf } from '../domain/figure-arbitraries';
import { dataBook } from './data-examples';

test.each([
  [[100], { paper: 'A4' }],
  [[62, 40, 60], { paper: 'A4' }],
  [[62, 14, 30, 36, 16, 16, 16, 16, 16, 16], { paper: 'A3' }],
  [[44, ...Array.from({ length: 35 }, () => 17)], { paper: 'A3', scale: 60 }],
])('columns of %j stand on %j', (widths, setup) => {
  expect(printSetup(widths)).toEqual(setup);
});

test('type of 12 points is never printed below 7, and no paper is larger than it need be', () => {
  const centimetres = { A4: 29.7 - 2.6, A3: 42 - 2.6 };
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 8, max: 120 }), { minLength: 1, maxLength: 60 }), (widths) => {
      const { paper, scale } = printSetup(widths);
      const wide = widths.reduce((sum, width) => sum + width * 0.235 + 0.2, 0);
      const pointsOn = (width: number) => 12 * Math.min(1, width / wide);
      expect(scale ? (12 * scale) / 100 : pointsOn(centimetres[paper])).toBeGreaterThanOrEqual(7);
      if (scale) expect(pointsOn(centimetres.A3)).toBeLessThan(7.5);
      if (paper === 'A3') expect(pointsOn(centimetres.A4)).toBeLessThan(7.5);
    }),
  );
});

describe('the area grid of the whole form', () => {
  const form = proformaOf(fullShape);
  const book = dataBook([figuresOf('2025-02', form, { Ashcombe: everyItem(form, 'P') })]);
  const at = layOut(book).findIndex(({ name }) => name === 'Areas_by_item');

  it('is printed over several pages as xlsx, which by rule defines no names, so only the first have its header', () => {
    const parts = workbookParts(book, 'xlsx');
    expect(parts.get('xl/workbook.xml')).not.toContain('definedName');
    const sheet = parts.get(`xl/worksheets/sheet${at + 1}.xml`);
    expect(sheet).toContain('<pageSetup paperSize="8" scale="60" orientation="landscape"/>');
    expect(sheet).not.toContain('fitToPage');
  });

  it('is printed over several pages as ods, each with its areas and its header', () => {
    const parts = workbookParts(book, 'ods');
    const [table = ''] =
      /<table:table table:name="Areas_by_item" .*?<\/table:table>/s.exec(parts.get('content.xml') ?? '') ??
      [];
    expect(table).toContain('table:style-name="SheetA3_60"><table:table-header-columns>');
    const [, header = ''] = /<table:table-header-rows>(.*?)<\/table:table-header-rows>/s.exec(table) ?? [];
    expect(header.match(/<table:table-cell /g)).toHaveLength(36);
    expect(parts.get('styles.xml')).toMatch(
      /style:name="Page_A3_60">.*? fo:page-width="42cm" .*? style:scale-to="60%"/,
    );
  });
});
