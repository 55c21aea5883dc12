import { locationOf } from 'tests/support/outcomes';
import { asks, posts } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { action, loader } from '~/routes/board-packs._index';
import { loader as newTemplate } from '~/routes/board-packs.templates_.new';
import { loader as grid } from '~/routes/progress.areas';
import { loader as barriers } from '~/routes/progress.barriers';
import { loader as comments } from '~/routes/progress.comments';
import { loader as item } from '~/routes/progress.items.$code';
import { loader as matrix } from '~/routes/progress.matrix';
import { loader as matrixCsv } from '~/routes/progress.matrix[.]csv';
import { loader as matrixJson } from '~/routes/progress.matrix[.]json';
import { loader as movement } from '~/routes/progress.movement';
import { loader as trends } from '~/routes/progress.trends';
import { loader as trendsJson } from '~/routes/progress.trends[.]json';

let world: World;
let cookie: string;
beforeAll(async () => {
  world = await demonstrationWorld();
  cookie = await world.signIn('dfe-official');
});

/** What a form posts whose two boxes are ticked. */
async function pressTicked(action: string) {
  const fields = { phase: '2026-01', kinds: 'workbook', sections: 'matrix', naming: 'named', action };
  const args = await posts('/board-packs', cookie, fields);
  const body = `${await args.request.text()}&wave=2&wave=1`;
  return {
    ...args,
    request: new Request(args.request.url, { method: 'POST', headers: args.request.headers, body }),
  };
}

describe('a pack of several waves', () => {
  test.each(['?wave=1&wave=2', '?wave=1,2', '?wave=2,1,x'])(
    'is previewed and linked to as %s',
    async (search) => {
      const found = await loader(asks(`/board-packs${search}`, cookie));
      expect(found.choices.filter).toEqual({ waves: [1, 2] });
      expect(found.preview?.filters).toEqual(['Waves 1 and 2 only']);
      expect(found.search).toMatch(/&wave=1,2&/);
    },
  );

  it('is taken along from the form to the preview and to a new template', async () => {
    expect(await locationOf(action(await pressTicked('preview')))).toBe(
      '/board-packs?phase=2026-01&kinds=workbook&sections=matrix&wave=1,2&naming=named#preview',
    );
    const template = await locationOf(action(await pressTicked('template')));
    expect((await newTemplate(asks(template, cookie))).typed.choices.filter).toEqual({ waves: [1, 2] });
  });
});

describe('figures of several waves', () => {
  const at = '?phase=2026-07&wave=1&wave=2';

  it('are narrowed to both on every page, and links go on with both', async () => {
    const pages = [
      await matrix(asks(`/progress/matrix${at}`, cookie)),
      await item(asks(`/progress/items/FH-FD-05${at}`, cookie, { code: 'FH-FD-05' })),
      await grid(asks(`/progress/areas${at}`, cookie)),
    ];
    for (const { asked } of pages) expect(asked).toMatchObject({ wave: '1,2' });
    const held = await barriers(asks(`/progress/barriers${at}`, cookie));
    expect(held.asking).toMatchObject({ wave: '1,2' });
    const moved = await movement(asks(`/progress/movement${at}`, cookie));
    expect(moved.addressed).toMatchObject({ wave: '1,2' });
    for (const { reference } of [...pages, held]) expect(reference).toMatch(/\.w1\+2\./);
    expect((await trends(asks(`/progress/trends?wave=2,1`, cookie))).asking).toMatchObject({ wave: '1,2' });
    const read = await comments(asks(`/progress/comments${at}`, cookie));
    expect(read.asking).toMatchObject({ wave: '1,2' });
  });

  it('say so in their files, whose address is of both', async () => {
    const csv = await (await matrixCsv(asks(`/progress/matrix.csv${at}`, cookie))).text();
    expect(csv).toContain('w1+2');
    const filters = async (search: string) =>
      (await (await trendsJson(asks(`/progress/trends.json${search}`, cookie))).json()).filters;
    expect(await filters(at)).toEqual(['Waves 1 and 2 only']);
    expect(await filters('?wave=2')).toEqual(['Wave 2 only']);
    const baseOf = async (search: string) =>
      (await (await matrixJson(asks(`/progress/matrix.json${search}`, cookie))).json()).base;
    const [one, two] = [await baseOf('?wave=1'), await baseOf('?wave=2')];
    expect([one, two]).not.toContain(0);
    expect(await baseOf('?wave=1,2')).toBe(one + two);
  });
});
