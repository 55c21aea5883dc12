import Database from 'better-sqlite3';
import { dialect, schemas } from 'db/schema';
import { getTableName } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { onPostgres } from 'tests/support/databases';
import { describe, expect, inject, it, test } from 'vitest';
import { migrationsWith } from './extra-migration';
import { ownDatabase } from './own-database';
import { countRows, type Raw } from './raw';

const tables = Object.values(schemas[dialect]).map((table) => getTableName(table));
/** The tables that others refer to: whoever drops one endangers the rows of its children. */
const parents = ['programmes', 'areas', 'proformas', 'phases', 'users', 'area_returns', 'submissions'];

test.each(parents)('a new rule on %s leaves every row of every table where it was', async (parent) => {
  const database = await ownDatabase(inject('demonstration'));
  const raw = await database.raw();
  const before = await countRows(raw, tables);
  expect(Math.min(...parents.map((table) => before[table] ?? 0))).toBeGreaterThan(0);
  await database.open().migrate(migrationsWith(await newRuleOn(raw, parent)));
  expect(await countRows(raw, tables)).toEqual(before);
  const children = await raw.rows(`select count(*) as rows from area_returns
    join areas on areas.id = area_id join phases on phases.id = phase_id join answers on return_id = area_returns.id`);
  expect(Number(children[0]?.rows)).toBe(before.answers);
});

if (!onPostgres)
  describe('a table rebuilt with foreign keys enforced', () => {
    const refused = expect.objectContaining({
      cause: expect.objectContaining({ message: 'FOREIGN KEY constraint failed' }),
    });
    const shelves = 'create table shelves (id text primary key)';
    const books = `create table books (id text primary key,
      shelf_id text not null references shelves(id) on delete cascade)`;

    it('loses its children without an error where they cascade, unless the store migrates it', async () => {
      const [careless, careful] = [await library(), await library()];
      migrateEnforced(careless.address, careless.rebuilt);
      expect(await countRows(careless.raw, ['shelves', 'books'])).toEqual({ shelves: 1, books: 0 });
      await careful.store.migrate(careful.rebuilt);
      expect(await countRows(careful.raw, ['shelves', 'books'])).toEqual({ shelves: 1, books: 1 });
    });

    it('cannot be rebuilt at all where they restrict, as all of ours do', async () => {
      const database = await ownDatabase(inject('demonstration'));
      const folder = migrationsWith(await newRuleOn(await database.raw(), 'areas'));
      expect(() => migrateEnforced(database.address, folder)).toThrow(refused);
    });

    it('is refused by the store when the migration itself drops a row that others need', async () => {
      const database = await ownDatabase(inject('demonstration'));
      const folder = migrationsWith([`delete from areas where id = 'ashcombe'`]);
      await expect(database.open().migrate(folder)).rejects.toThrow(/broke \d+ foreign keys/);
    });

    async function library() {
      const database = await ownDatabase();
      const [raw, store] = [await database.raw(), database.open()];
      await store.migrate(migrationsWith([shelves, books]));
      await raw.rows(`insert into shelves values ('top')`);
      await raw.rows(`insert into books values ('one', 'top')`);
      const rebuilt = migrationsWith([shelves, books], await newRuleOn(raw, 'shelves'));
      return { address: database.address, raw, store, rebuilt };
    }

    /** Migrates as drizzle does it by itself, on a connection like the app's. */
    function migrateEnforced(file: string, folder: string) {
      const connection = new Database(file);
      connection.pragma('foreign_keys = ON');
      try {
        migrate(drizzle(connection), { migrationsFolder: folder });
      } finally {
        connection.close();
      }
    }
  });

/** What drizzle-kit writes for a new check: on SQLite, which cannot add one, the table is made anew. */
async function newRuleOn(raw: Raw, table: string): Promise<string[]> {
  const [key] = { proformas: ['version > 0'] }[table] ?? [`id <> ''`];
  if (onPostgres) return [`alter table "${table}" add constraint "${table}_rule" check (${key})`];
  const made = await raw.rows(
    `select type, sql from sqlite_master where tbl_name = '${table}' and sql is not null`,
  );
  const [create] = made.filter(({ type }) => type === 'table').map(({ sql }) => String(sql));
  const body = (create ?? '').slice((create ?? '').indexOf('('), (create ?? '').lastIndexOf(')'));
  return [
    'PRAGMA foreign_keys=OFF',
    `CREATE TABLE \`__new_${table}\` ${body}, CONSTRAINT "${table}_rule" CHECK(${key}))`,
    `INSERT INTO \`__new_${table}\` SELECT * FROM \`${table}\``,
    `DROP TABLE \`${table}\``,
    `ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\``,
    'PRAGMA foreign_keys=ON',
    ...made.filter(({ type }) => type === 'index').map(({ sql }) => String(sql)),
  ];
}
