import Database from 'better-sqlite3';
import pg from 'pg';
import { onPostgres } from 'tests/support/databases';

export type Row = Record<string, unknown>;

/** A connection that sends what it is told, as a person at the database's own prompt would. */
export type Raw = { rows(statement: string): Promise<Row[]>; close(): Promise<void> };

export function openRaw(address: string): Promise<Raw> {
  return onPostgres ? openPostgres(address) : openFile(address);
}

/** How many rows each of these tables has. */
export async function countRows(raw: Raw, tables: readonly string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const [row] = await raw.rows(`select count(*) as rows from "${table}"`);
    counts[table] = Number(row?.rows);
  }
  return counts;
}

async function openFile(file: string): Promise<Raw> {
  const connection = new Database(file);
  connection.pragma('foreign_keys = ON');
  return {
    async rows(text) {
      const statement = connection.prepare<[], Row>(text);
      if (statement.reader) return statement.all();
      statement.run();
      return [];
    },
    close: async () => void connection.close(),
  };
}

async function openPostgres(connectionString: string): Promise<Raw> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return { rows: async (statement) => (await client.query<Row>(statement)).rows, close: () => client.end() };
}
