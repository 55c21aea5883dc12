import { eq } from 'drizzle-orm';
import { settings } from './schema';
import type { Reader, Tx } from './store';

/** A setting's value; undefined when it was never set. */
export async function findSetting(db: Reader, key: string): Promise<unknown> {
  const [row] = await db.select().from(settings).where(eq(settings.key, key));
  return row?.value;
}

export async function saveSetting(tx: Tx, key: string, value: unknown) {
  await tx
    .insert(settings)
    .values({ key, value })
    .onConflictDoUpdate({ target: settings.key, set: { value } });
}
