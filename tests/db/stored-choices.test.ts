import { claimExport } from 'db/export-work';
import { addExports, findExport } from 'db/exports';
import { addTemplate, findTemplate, listTemplates, saveTemplate } from 'db/pack-templates';
import { addUser } from 'db/users';
import { onPostgres } from 'tests/support/databases';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { type PackChoices, usualChoices } from '~/domain/pack-choices';
import { ownDatabase } from './own-database';
import type { Raw } from './raw';

const now = new Date('2026-11-21T10:00:00Z');
const limits = { silentSince: new Date(0), mostTries: 3, restAfterTry: 60_000 };
let store: ReturnType<Awaited<ReturnType<typeof ownDatabase>>['open']>;
let raw: Raw;
beforeEach(async () => {
  const database = await ownDatabase();
  [store, raw] = [database.open(), await database.raw()];
  const ann = { id: 'ann', email: 'ann@progress.example', name: 'Ann', role: 'administrator' as const };
  await store.transaction((tx) => addUser(tx, { ...ann, createdAt: now }, []));
});

/** Rows with these choices just as they are, written as a server of whatever version wrote them. */
async function put(choices: unknown) {
  const said = `'${JSON.stringify(choices).replaceAll("'", "''")}'`;
  const [moment, no] = onPostgres ? [`'${now.toISOString()}'`, 'false'] : [now.getTime(), 0];
  await raw.rows(
    `insert into pack_templates (id, name, choices, runs_on_close, runs_on, recipients, made_by, made_at, changed_at)
    values ('t', 'Board', ${said}, ${no}, '[]', '[]', 'ann', ${moment}, ${moment})`,
  );
  await raw.rows(
    `insert into exports (id, kind, title, choices, requested_by, requested_at, state, progress, step, tries)
    values ('x', 'workbook', 'Board', ${said}, 'ann', ${moment}, 'waiting', 0, '', 0)`,
  );
}

/** The choices by every way in which they are read. */
async function readAll() {
  const { db, transaction } = store;
  return [
    (await findTemplate(db, 't'))?.choices,
    (await listTemplates(db))[0]?.choices,
    (await findExport(db, 'x'))?.choices,
    (await transaction((tx) => claimExport(tx, limits, now)))?.choices,
  ];
}

const rest = { ...usualChoices, kinds: ['workbook' as const] };

describe('choices in the store', () => {
  test.each<[string, unknown, PackChoices['filter']]>([
    ['one wave, as it was stored before there could be several', { wave: 2 }, { waves: [2] }],
    ['the wave 0', { wave: 0 }, { waves: [0] }],
    [
      'a wave among others',
      { programme: 'ffc', wave: 1, pillar: 'p' },
      { programme: 'ffc', pillar: 'p', waves: [1] },
    ],
    ['no wave', { areas: ['ashcombe'] }, { areas: ['ashcombe'] }],
    ['nothing', {}, {}],
    ['several waves', { waves: [1, 2] }, { waves: [1, 2] }],
  ])('are read as they are held today: %s', async (_, stored, filter) => {
    await put({ ...rest, filter: stored });
    const expected = { ...rest, filter };
    expect(await readAll()).toEqual(Array(4).fill(expected));
  });

  it('are read as they were written, whatever is in them, and JSON to the database', async () => {
    const filter = { programme: 'a"b\\c', waves: [1, 2], areas: ['été-🧾', "o'x"] };
    const choices: PackChoices = { ...rest, filter, areas: 'anonymised' };
    const template = {
      id: 't',
      name: 'Board',
      choices: rest,
      runsOnClose: false,
      runsOn: [],
      recipients: [],
    };
    const export_ = { id: 'x', kind: 'workbook' as const, title: 'Board', choices, templateId: null };
    const asked = { occasion: null, phaseReference: null, phaseId: null, edition: null };
    await store.transaction(async (tx) => {
      await addTemplate(tx, { ...template, madeBy: 'ann', madeAt: now, changedAt: now });
      await saveTemplate(tx, 't', { choices });
      await addExports(tx, [{ ...export_, ...asked, requestedBy: 'ann', requestedAt: now }]);
    });
    expect(await readAll()).toEqual(Array(4).fill(choices));
    const first = onPostgres ? `choices #>> '{filter,areas,0}'` : `choices ->> '$.filter.areas[0]'`;
    for (const table of ['pack_templates', 'exports'])
      expect(await raw.rows(`select ${first} as area from ${table}`)).toEqual([{ area: 'été-🧾' }]);
  });
});
