import { and, asc, eq, isNull } from 'drizzle-orm';
import { packTemplates, users } from './schema';
import type { Reader, Tx } from './store';

const columns = {
  id: packTemplates.id,
  name: packTemplates.name,
  choices: packTemplates.choices,
  runsOnClose: packTemplates.runsOnClose,
  runsOn: packTemplates.runsOn,
  recipients: packTemplates.recipients,
  madeById: packTemplates.madeBy,
  madeBy: users.name,
  madeAt: packTemplates.madeAt,
  changedAt: packTemplates.changedAt,
};

export type TemplateRow = Awaited<ReturnType<typeof listTemplates>>[number];

/** The templates that nobody has ended, in name order. */
export async function listTemplates(db: Reader) {
  return joined(db).where(isNull(packTemplates.endedAt)).orderBy(asc(packTemplates.name));
}

/** A template that nobody has ended; undefined when there is none with this id. */
export async function findTemplate(db: Reader, id: string): Promise<TemplateRow | undefined> {
  const [row] = await joined(db).where(and(eq(packTemplates.id, id), isNull(packTemplates.endedAt)));
  return row;
}

/** Keeps a new template. */
export async function addTemplate(tx: Tx, template: typeof packTemplates.$inferInsert) {
  await tx.insert(packTemplates).values(template);
}

/** Changes a template, or ends it. */
export async function saveTemplate(
  tx: Tx,
  id: string,
  changed: Partial<Omit<typeof packTemplates.$inferInsert, 'id' | 'madeBy' | 'madeAt'>>,
) {
  await tx.update(packTemplates).set(changed).where(eq(packTemplates.id, id));
}

function joined(db: Reader) {
  return db
    .select(columns)
    .from(packTemplates)
    .innerJoin(users, eq(users.id, packTemplates.madeBy))
    .$dynamic();
}
