import { and, asc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { ExportKind } from '~/domain/pack-exports';
import { exports, packTemplates, phases } from './schema';
import type { Reader } from './store';

const told = alias(exports, 'told');

/** One file of a template's run, with what the run is called and of. */
export type PackFile = {
  kind: ExportKind;
  template: string;
  phase: string;
  edition: number | null;
  expiresAt: Date | null;
};

/** By the id of one of its files, the files of a template's run that can be taken; asks nothing where there is no id. */
export async function listPacksMade(db: Reader, ids: readonly string[]): Promise<Map<string, PackFile[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      id: told.id,
      kind: exports.kind,
      template: packTemplates.name,
      phase: phases.name,
      edition: exports.edition,
      expiresAt: exports.expiresAt,
    })
    .from(told)
    .innerJoin(exports, and(eq(exports.templateId, told.templateId), eq(exports.occasion, told.occasion)))
    .innerJoin(packTemplates, eq(packTemplates.id, exports.templateId))
    .innerJoin(phases, eq(phases.id, exports.phaseId))
    .where(and(inArray(told.id, [...ids]), eq(exports.state, 'ready')))
    .orderBy(asc(exports.kind));
  return Map.groupBy(rows, ({ id }) => id);
}
