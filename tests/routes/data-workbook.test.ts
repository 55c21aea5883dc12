import { asks } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, expect, it, test } from 'vitest';
import { loader as ods } from '~/routes/board-packs.data-workbook[.]ods';
import { loader as xlsx } from '~/routes/board-packs.data-workbook[.]xlsx';
import { checkWorkbook } from '~/spreadsheets/check/check-workbook';

let world: World;
beforeAll(async () => {
  world = await demonstrationWorld();
});

const answers = [
  ['xlsx', xlsx, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['ods', ods, 'application/vnd.oasis.opendocument.spreadsheet'],
] as const;

test.each(answers)(
  'the %s says what it is, is never kept, and keeps every rule',
  async (format, loader, type) => {
    const cookie = await world.signIn('delivery-partner');
    const response = await loader(
      asks(`/board-packs/data-workbook.${format}?phase=2026-07&comments=1`, cookie),
    );
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(response.headers.get('Cache-Control')).toBe('private, no-store');
    const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? '';
    const checked = await checkWorkbook(new Uint8Array(await response.arrayBuffer()), name);
    expect(checked.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
  },
);

it('is not found by people of an area, nor of a phase that there is not', async () => {
  for (const [who, query] of [
    ['area-lead', ''],
    ['dfe-official', '?phase=1999-01'],
  ] as const) {
    const args = asks(`/board-packs/data-workbook.ods${query}`, await world.signIn(who));
    const answer = await Promise.resolve(ods(args)).catch((thrown: unknown) => thrown);
    expect(answer).toMatchObject({ status: 404 });
  }
});
