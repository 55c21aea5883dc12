import { listAreas } from 'db/areas';
import { addEdition, listEditionsOfPhase } from 'db/editions';
import { withQueries } from 'db/query-count';
import { edit } from 'tests/support/area-returns';
import { done } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PlainDataChoice } from '~/domain/plain-data';
import type { Viewer } from '~/domain/viewer';
import { askAmendment, decideAmendment } from '~/services/amendments.server';
import { saveAnswers } from '~/services/answers.server';
import { makeEdition, readClosing } from '~/services/closing.server';
import { readReference } from '~/services/figure-reference.server';
import { readMatrix } from '~/services/matrix.server';
import { archiveOf, readPlainData } from '~/services/plain-data.server';
import { readReturn } from '~/services/returns.server';
import { acceptReturn } from '~/services/reviews.server';
import { submitReturn } from '~/services/submissions.server';

type Row = Record<string, string | number | null>;
const [first, frozen, present] = ['2025-02', '2026-01', '2026-10'];
const code = 'FH-FD-01';

describe('plain data', () => {
  let world: World;
  let official: Viewer;
  beforeAll(async () => {
    world = await demonstrationWorld();
    official = await world.viewer('dfe-official');
  });

  const later = (days: number) => new Date(world.now.getTime() + days * 24 * 60 * 60 * 1000);
  const read = async (more: Partial<PlainDataChoice> = {}, now = world.now) => {
    const choice = { filter: {}, areas: 'named', comments: false, ...more } as const;
    const data = await readPlainData(official, choice, now);
    if (!data) throw new Error('There are no such data.');
    return data;
  };
  const textOf = async (name: string, more: Partial<PlainDataChoice> = {}, now = world.now) => {
    const file = (await read(more, now)).files.find((each) => each.name === name);
    return (await joined(file?.body() ?? [])).toString();
  };
  const rowsOf = async (name: string, more: Partial<PlainDataChoice> = {}): Promise<Row[]> =>
    JSON.parse(await textOf(name, more));
  const zipOf = async (more: Partial<PlainDataChoice> = {}, now = world.now) =>
    joined(archiveOf((await read(more, now)).files));

  it.each(['area-lead', 'contributor'])('are not there for a %s', async (key) => {
    const choice = { filter: {}, areas: 'named', comments: false } as const;
    expect(await readPlainData(await world.viewer(key), choice, world.now)).toBeUndefined();
  });

  it('are not there for phases that are not there, and hold the newest when none is named', async () => {
    const choice = { filter: {}, areas: 'named', comments: false } as const;
    for (const wrong of [{ from: '2024-01' }, { to: '2030-01' }, { to: `${frozen}.e9` }, { from: 'x' }])
      expect(await readPlainData(official, { ...choice, ...wrong }, world.now)).toBeUndefined();
    expect(
      await readPlainData(official, { ...choice, from: present, to: '2030-01' }, world.now),
    ).toBeUndefined();
    const phases = (rows: Row[]) => [...new Set(rows.map(({ phase }) => phase))];
    expect(phases(await rowsOf('answers.json'))).toEqual([present]);
    const range = await rowsOf('answers.json', { from: '2025-10', to: frozen });
    expect(phases(range)).toEqual(['2025-10', frozen]);
    expect(await rowsOf('answers.json', { from: frozen, to: '2025-10' })).toEqual(range);
  });

  it.each([{}, { programme: 'ffc' }, { programme: 'fnp' }, { waves: [2], pillar: 'family-help' }])(
    'hold the counts of the page of items narrowed to %j, and the rows they are made of',
    async (filter) => {
      for (const phase of [frozen, present]) {
        const query = { phase, filter, status: undefined, items: undefined, published: false };
        const page = await readMatrix(official, query, world.now);
        const wanted = page?.pillars.flatMap(({ sections }) =>
          sections.flatMap(({ rows }) =>
            rows.flatMap(({ code, counts }) =>
              Object.entries(counts).map(([at, count]) => `${code} ${at} ${count}`),
            ),
          ),
        );
        const figures = await rowsOf('figures.json', { to: phase, filter });
        const items = figures.filter(({ level }) => level === 'item');
        expect(items.map(({ item_code, standing, count }) => `${item_code} ${standing} ${count}`)).toEqual(
          wanted,
        );
        const answers = await rowsOf('answers.json', { to: phase, filter });
        expect(answers).toHaveLength((page?.base ?? 0) * (page?.shown ?? 0));
        const counted = Map.groupBy(answers, ({ item_code, standing }) => `${item_code} ${standing}`);
        for (const line of wanted ?? []) {
          const [item, standing, count] = line.split(' ');
          expect(counted.get(`${item} ${standing}`)?.length ?? 0).toBe(Number(count));
        }
      }
    },
  );

  it('name figures by references that lead back to them', async () => {
    const figures = await rowsOf('figures.json', { from: '2025-10', to: present, filter: { waves: [1] } });
    const references = [...new Set(figures.map(({ figure_reference }) => String(figure_reference)))];
    expect(references).toHaveLength(5);
    for (const reference of references)
      expect(await readReference(official, reference, later(1))).toMatchObject({
        isEqual: true,
        changes: [],
      });
    expect((await read({ to: present, filter: { waves: [1] } })).reference).toBe(references.at(-1));
  });

  it('say when: the edition’s moment where frozen, and otherwise that of reading', async () => {
    const rows = await rowsOf('answers.json', { from: frozen, to: present });
    const at = new Map(rows.map(({ phase, edition, as_at }) => [`${phase} ${edition}`, as_at]));
    expect(at.get(`${present} live`)).toBe(world.now.toISOString());
    expect(at.get(`${frozen} 1`)).toMatch(/^2026-0[4-9]-/);
    expect(await textOf('manifest.json', { to: frozen })).not.toContain(world.now.toISOString());
  });

  it('carry comments only when they are asked for, and never without the names', async () => {
    const comments = (rows: Row[]) => rows.flatMap(({ comment }) => comment ?? []);
    expect(comments(await rowsOf('answers.json', { to: frozen }))).toEqual([]);
    expect(comments(await rowsOf('answers.json', { to: frozen, comments: true })).length).toBeGreaterThan(50);
    const anonymised = { to: frozen, comments: true, areas: 'anonymised' } as const;
    expect(comments(await rowsOf('answers.json', anonymised))).toEqual([]);
    expect(JSON.parse(await textOf('manifest.json', anonymised))).toMatchObject({
      areas: 'anonymised',
      comments: false,
    });
  });

  it('tell nothing of which area it was when anonymised, by name, place, reference or order', async () => {
    const areas = await listAreas(world.store.db);
    const secrets = areas.flatMap(({ name, slug, region }) => [name, slug, region]);
    const choice = { from: first, to: present, areas: 'anonymised' } as const;
    const { files } = await read(choice);
    for (const file of files) {
      const text = (await joined(file.body())).toString();
      for (const secret of secrets) expect(text).not.toContain(secret);
      expect(text).not.toMatch(/\d{4}-\d\d-[a-z-]+-\d+\b/);
    }
    const named = await rowsOf('answers.json', { to: frozen });
    const numbered = await rowsOf('answers.json', { to: frozen, areas: 'anonymised' });
    const shape = (rows: Row[], area: string) =>
      rows.filter((row) => row.area === area).map(({ standing, was, wave }) => `${standing} ${was} ${wave}`);
    const shapes = (rows: Row[]) =>
      [...new Set(rows.map(({ area }) => String(area)))].map((area) => shape(rows, area).join());
    expect(shapes(numbered).toSorted()).toEqual(shapes(named).toSorted());
    expect(shapes(numbered)).not.toEqual(shapes(named));
  });

  it('number areas otherwise in another phase, and alike in every file of one', async () => {
    const choice = { areas: 'anonymised', filter: { programme: 'ffc' } } as const;
    const patterns = async (to: string) => {
      const rows = await rowsOf('answers.json', { ...choice, from: first, to });
      const own = rows.filter(({ phase }) => phase === first);
      return [...Map.groupBy(own, ({ area }) => area)].map(([area, each]) => [
        area,
        each.map(({ standing }) => standing).join(),
      ]);
    };
    expect(await patterns(frozen)).toEqual(await patterns(frozen));
    expect(await patterns(frozen)).not.toEqual(await patterns(present));
  });

  it('are read with a number of queries that does not grow with the phases', async () => {
    await read({ from: first, to: present });
    const counts = [];
    for (const from of [present, '2026-07', first])
      counts.push((await withQueries(() => read({ from, to: present }))).queries.length);
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeLessThanOrEqual(14);
  });

  it('leave out a phase that nobody had sent for when the edition was made, and say so', async () => {
    const [made] = await listEditionsOfPhase(world.store.db, '2024-11');
    if (!made) throw new Error('November 2024 is closed.');
    const bare = { ...made, number: 2, before: {}, note: 'As if February 2024 had come in late.' };
    await world.store.transaction(async (tx) => void (await addEdition(tx, bare, 'dfe-official')));
    const choice = { from: '2024-02', to: '2024-11' };
    const manifest = JSON.parse(await textOf('manifest.json', choice));
    expect(manifest.left_out).toContain('2024-02');
    expect(manifest.phases).toMatchObject([{ phase: '2024-11', edition: 2 }]);
    const rows = await rowsOf('answers.json', choice);
    expect(new Set(rows.map(({ phase, was }) => `${phase} ${was}`))).toEqual(new Set(['2024-11 null']));
    const first = JSON.parse(await textOf('manifest.json', { ...choice, to: '2024-11.e1' }));
    expect(first.left_out).not.toContain('2024-02');
  });

  it('of an edition are the same bytes for ever, also when a later one has replaced it', async () => {
    const choices = [
      { from: first, to: frozen, comments: true },
      { from: first, to: frozen, areas: 'anonymised' },
    ] as const;
    const before = await Promise.all(choices.map((choice) => zipOf(choice)));
    await replaceEdition();
    for (const [at, choice] of choices.entries()) {
      const again = await zipOf({ ...choice, to: `${frozen}.e1` }, later(9));
      expect(again.equals(before[at] ?? Buffer.alloc(0))).toBe(true);
      expect((await zipOf(choice, later(9))).equals(again)).toBe(false);
    }
    expect(JSON.parse(await textOf('manifest.json', { to: frozen }, later(9))).phases).toMatchObject([
      { edition: 2 },
    ]);
    expect((await read({ to: `${frozen}.e1` }, later(9))).nameFor('data', 'zip')).toBe(
      'data-2026-01-e1-illustrative.zip',
    );
  });

  async function replaceEdition() {
    const lead = await world.viewer('area-lead-b');
    const area = 'brackenshire';
    const was = (await readReturn(lead, frozen, area, world.now))?.answers[code];
    const to = was?.status === 'in_place' ? ('in_design' as const) : ('in_place' as const);
    const naming = { reason: 'We ticked the wrong box.', items: [{ code, reason: '' }] };
    done(await askAmendment(lead, frozen, area, naming, world.now));
    const asked = await readReturn(lead, frozen, area, world.now);
    const decision = { granted: true, until: later(7), reason: 'Go on.' } as const;
    done(await decideAmendment(official, frozen, area, asked?.amendment?.id ?? '', decision, later(1)));
    const edits = { [code]: edit(to, 'It was the other box.', was?.version, 'correction') };
    done(await saveAnswers(lead, frozen, area, edits, null, later(2)));
    const found = await readReturn(lead, frozen, area, later(2));
    done(await submitReturn(lead, frozen, area, found?.revision ?? 0, later(2)));
    done(await acceptReturn(official, frozen, area, { version: 2, openQueries: true }, later(3)));
    const closing = await readClosing(official, frozen, later(3));
    const acknowledged = closing?.warnings.map(({ kind }) => kind) ?? [];
    const note = 'Brackenshire corrected one answer.';
    done(await makeEdition(official, frozen, { seen: closing?.seen ?? '', acknowledged, note }, later(3)));
  }
});

async function joined(body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Buffer> {
  const pieces = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces);
}
