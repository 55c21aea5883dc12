import { asks } from 'tests/support/requests';
import { demonstrationWorld } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { headlineText } from '~/domain/headlines';
import { loader as item } from '~/routes/progress.items.$code';
import { loader as matrix } from '~/routes/progress.matrix';

let official: string;
beforeAll(async () => {
  official = await (await demonstrationWorld()).signIn('dfe-official');
});

const read = (code: string, query = '') => item(asks(`/progress/items/${code}${query}`, official, { code }));
const say = (parts: Awaited<ReturnType<typeof read>>['headline']) => headlineText({ id: 'items', parts });

describe('one item', () => {
  test('names the areas behind each count of the matrix, and those that moved', async () => {
    const { pillars } = await matrix(asks('/progress/matrix?phase=2025-02&wave=2', official));
    for (const { code, counts, up, back } of pillars.flatMap((pillar) =>
      pillar.sections.flatMap(({ rows }) => rows),
    )) {
      const shown = await read(code, '?phase=2025-02&wave=2');
      expect(shown.row.counts).toEqual(counts);
      for (const [standing, count] of Object.entries(counts))
        expect(shown.areas.filter((area) => area.standing === standing)).toHaveLength(count);
      expect(shown.areas.filter(({ moved }) => moved === 'up')).toHaveLength(up);
      expect(shown.areas.filter(({ moved }) => moved === 'back')).toHaveLength(back);
    }
  });

  test('says its counts in a sentence computed from them', async () => {
    expect(say((await read('SR-SR-04', '?phase=2025-02')).headline)).toBe(
      'In place in 1 of 6 areas that answered. 5 are in design.',
    );
    expect(say((await read('FH-FS-02', '?phase=2025-02')).headline)).toBe(
      'In place in 5 of 6 areas that answered. 1 is not being implemented.',
    );
    expect(say((await read('SR-SP-03', '?phase=2025-02')).headline)).toBe(
      'In place in 6 of 6 areas that answered.',
    );
    expect(say((await read('FH-FD-05')).headline)).toMatch(/6 of 10 areas have not submitted\.$/);
  });

  test('shows each area’s signed version, and never counts what is only last known', async () => {
    const { areas, row } = await read('FH-FD-05');
    for (const area of areas) {
      const sent = area.standing !== 'not_submitted';
      expect(area.submission?.reference ?? null).toEqual(sent ? `2026-10-${area.slug}-1` : null);
      if (!sent) expect(area.lastKnown?.phase).toBe('July to September 2026');
    }
    expect(row.counts).toMatchObject({ in_place: 4, not_submitted: 6 });
    expect(row).toMatchObject({ base: 10, answered: 4 });
  });

  test('counts in its header only the areas that are asked it, and says why another is not', async () => {
    const { base, sent, row, areas } = await read('CP-PR-03');
    expect(row.counts.not_in_scope).toBe(1);
    expect([base, sent]).toEqual([row.base, row.base - row.counts.not_submitted]);
    expect(base).toBe(9);
    expect(areas.filter(({ standing }) => standing === 'not_in_scope')).toMatchObject([
      { slug: 'jesmonby', excused: expect.stringContaining('Parental representation starts in April') },
    ]);
    expect((await read('CP-PR-03', '?phase=2026-07')).areas.some(({ excused }) => excused)).toBe(false);
  });

  test('says what it stands for, for each kind of area that is asked it', async () => {
    const names = async (code: string) => (await read(code)).meaning?.readers.map(({ name }) => name);
    expect(await names('CP-MA-03')).toEqual(['wave 1', 'wave 2']);
    expect(await names('FN-SP-01')).toEqual(['wave 1', 'wave 2', 'the pilot']);
  });

  test('tells a step back with what it was and why', async () => {
    const { areas, movedFrom } = await read('SR-SR-03', '?phase=2025-02&moved=back');
    expect(areas).toHaveLength(1);
    expect(areas[0]).toMatchObject({
      standing: 'in_design',
      before: 'in_place',
      moved: 'back',
      stepBack: 'regression',
      since: 'February 2025',
    });
    expect(movedFrom).toBe('November 2024');
  });

  test('narrows to one answer without changing its counts', async () => {
    const all = await read('SR-SR-04', '?phase=2025-02');
    const narrowed = await read('SR-SR-04', '?phase=2025-02&status=in_design');
    expect(narrowed.areas.map(({ name }) => name)).toEqual(
      all.areas.filter(({ standing }) => standing === 'in_design').map(({ name }) => name),
    );
    expect(narrowed.areas).toHaveLength(5);
    expect(narrowed.row).toEqual(all.row);
  });

  test('compares the same areas over time, and says who is left out', async () => {
    const { trend, chart } = await read('CP-MA-05', '?phase=2025-02');
    expect(trend?.areas).toBe(6);
    expect(trend?.points.map(({ id, answers }) => [id, answers])).toEqual([
      ['2024-11', 6],
      ['2025-02', 6],
    ]);
    expect(chart).toContain('<title');
    expect(chart).not.toContain('style=');
    expect((await read('CP-MA-05', '?phase=2024-02')).trend).toBeUndefined();
    expect(trend?.points.map(({ mark }) => mark)).toEqual([null, null]);
  });

  test('leads to the items before and after it in the form', async () => {
    expect(await read('SR-SR-01')).toMatchObject({ before: undefined, after: { code: 'SR-SR-02' } });
    expect(await read('SR-SP-04')).toMatchObject({
      before: { code: 'SR-SP-03' },
      after: { code: 'FH-FD-01' },
    });
    expect(await read('FN-SP-02')).toMatchObject({ before: { code: 'FN-SP-01' }, after: undefined });
  });
});
