import { onPostgres } from 'tests/support/databases';
import { describe, expect, inject, it, test } from 'vitest';
import { ownDatabase } from './own-database';

const database = await ownDatabase(inject('demonstration'));
const raw = await database.raw();

// A table that a migration rebuilds on SQLite loses its triggers without a word, and these tests with them.
describe.each([
  ['events', 'action', 'seq'],
  ['submissions', 'signed_as', 'id'],
  ['submission_answers', 'comment', 'submission_id, item_code'],
  ['editions', 'made_as', 'phase_id, number'],
])('the rows of %s, even by hand,', (table, column, key) => {
  const all = () => raw.rows(`select * from ${table} order by ${key}`);
  const refusal = `${table} is append-only`;

  test.each([
    [
      'one is altered',
      `update ${table} set ${column} = 'tampered with'
      where ${column} = (select min(${column}) from ${table})`,
    ],
    ['all are altered', `update ${table} set ${column} = 'tampered with'`],
    ['one is deleted', `delete from ${table} where ${column} = (select min(${column}) from ${table})`],
    ['all are deleted', `delete from ${table}`],
    onPostgres
      ? ['the table is emptied', `truncate ${table} cascade`]
      : ['a row is replaced', `insert or replace into ${table} select * from ${table} limit 1`],
  ])('stay as they are when %s', async (_, statement) => {
    const before = await all();
    expect(before.length).toBeGreaterThan(0);
    await expect(raw.rows(statement as string)).rejects.toThrow(refusal);
    expect(await all()).toEqual(before);
  });

  it('can be added to', async () => {
    const before = (await all()).length;
    await raw.rows(adding[table] as string);
    expect(await all()).toHaveLength(before + 1);
  });
});

const adding: Record<string, string> = {
  editions: `insert into editions (phase_id, number, content, before, warnings, note, made_by, made_as, made_at)
    select phase_id, number + 100, content, before, warnings, note, made_by, made_as, made_at
    from editions order by phase_id limit 1`,
  events: `insert into events (at, action, change) values (${onPostgres ? 'now()' : 0}, 'tested', '{}')`,
  submissions: `insert into submissions
    (id, return_id, version, reference, proforma_version, signed_by, signed_as, submitted_at, hash)
    select 'another', return_id, version + 100, 'another', proforma_version, signed_by, signed_as, submitted_at, hash
    from submissions order by id limit 1`,
  submission_answers: `insert into submission_answers (submission_id, item_code, status, comment, step_back)
    select submission_id, 'another', status, comment, step_back
    from submission_answers order by submission_id limit 1`,
};
