import { areas } from './schema';
import type { Reader } from './store';

/** By the id of an area, its nine-character code; areas without one are not there. */
export async function listAreaCodes(db: Reader): Promise<Record<string, string>> {
  const rows = await db.select({ id: areas.id, code: areas.gssCode }).from(areas);
  return Object.fromEntries(rows.flatMap(({ id, code }) => (code ? [[id, code]] : [])));
}
