import { describe, expect, it, test } from 'vitest';
import {
  checkParts,
  checkWorkbook,
  essentialFailures,
  refuseBroken,
  rules,
} from '~/spreadsheets/check/check-workbook';
import { writeReport } from '~/spreadsheets/check/report';
import { workbookParts, writeWorkbook } from '~/spreadsheets/write-workbook';
import { dataBook, dataFileName, twoPhases } from '../data-examples';
import { formats } from '../examples';
import { brokenFiles } from './broken-files';

const book = dataBook(twoPhases);

describe('a good workbook', () => {
  test.each(formats)('passes every rule as %s', async (format) => {
    const checked = await checkWorkbook(await writeWorkbook(book, format), `${dataFileName}.${format}`);
    expect(checked.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
    expect(checked.map(({ id }) => id)).toEqual(
      Array.from({ length: 38 }, (_, at) => `SS-${String(at + 1).padStart(2, '0')}`),
    );
  });

  test.each(formats)('without comments has nothing that the rule on comments applies to as %s', (format) => {
    const parts = workbookParts(dataBook(twoPhases, { comments: false }), format);
    const checked = checkParts(parts, `${dataFileName}.${format}`);
    expect(
      checked.filter(({ outcome }) => outcome !== 'pass').map(({ id, outcome }) => [id, outcome]),
    ).toEqual([['SS-36', 'not applicable']]);
  });
});

describe('a workbook broken on purpose', () => {
  test.each(brokenFiles)('fails $rule as $format when $how', ({ rule, format, edit, fileName }) => {
    const parts = new Map(workbookParts(book, format));
    edit(parts);
    const checked = checkParts(parts, fileName ?? `${dataFileName}.${format}`);
    const broken = checked.find(({ id }) => id === rule);
    expect(broken?.outcome).toBe('fail');
    expect(broken?.places).not.toEqual([]);
  });

  it('is there for every rule in both formats', () => {
    const held = new Set(brokenFiles.map(({ rule, format }) => `${rule} ${format}`));
    const all = rules.flatMap(({ id }) => formats.map((format) => `${id} ${format}`));
    expect(all.filter((each) => !held.has(each))).toEqual([]);
  });

  test.each([
    ['SS-26', /^progress-data\.ods fails SS-26 \(Trend_areas!B\d+/],
    ['SS-33', undefined],
  ])('is refused where it fails an essential rule and no other: %s', (id, message) => {
    const parts = new Map(workbookParts(book, 'ods'));
    brokenFiles.find(({ rule, format }) => rule === id && format === 'ods')?.edit(parts);
    const refuse = () => refuseBroken(parts, 'progress-data.ods');
    if (message) expect(refuse).toThrow(message);
    else expect(refuse).not.toThrow();
  });

  it('is told with the places at which it is broken, and fails where an essential rule does', () => {
    const parts = new Map(workbookParts(book, 'ods'));
    brokenFiles.find(({ rule, format }) => rule === 'SS-26' && format === 'ods')?.edit(parts);
    const checked = checkParts(parts, 'progress-data.ods');
    expect(essentialFailures(checked).map(({ id }) => id)).toEqual(['SS-26']);
    const report = writeReport('progress-data.ods', checked);
    expect(report).toContain('SS-26 (E) fail');
    expect(report).toMatch(/^ {4}Trend_areas!B\d+$/m);
    expect(report).toContain('37 pass, 1 fail (1 essential), 0 not applicable.');
  });
});

test.each(['', 'PK', 'not a workbook'])('%j cannot be read', async (bytes) => {
  await expect(checkWorkbook(new TextEncoder().encode(bytes), 'x.ods')).rejects.toThrow('cannot be read');
});
