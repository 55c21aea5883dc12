import { and, asc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { ExportKind, ExportState } from '~/domain/pack-exports';
import { exports, packTemplates, phases } from './schema';
import type { Reader } from './store';

const told = alias(exports, 'told');

/** One file of a template's run, with what the run is called and of. */
export type PackFile = {
  kind: ExportKind;
  state: ExportState;
  template: string;
  /** Null where no phase was named and none of it could be made. */
  phase: string | null;
  edition: number | null;
  expiresAt: Date | null;
};

/** By the id of one of its files, the files of a template's run, whatever became of them; asks nothing where there is no id. */
export async function listPacksMade(db: Reader, ids: readonly string[]): Promise<Map<string, PackFile[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      id: told.id,
      kind: exports.kind,
      state: exports.state,
      template: packTemplates.name,
      phase: phases.name,
      edition: exports.edition,
      expiresAt: exports.expiresAt,
    })
    .from(told)
    .innerJoin(exports, and(eq(exports.templateId, told.templateId), eq(exports.occasion, told.occasion)))
    .innerJoin(packTemplates, eq(packTemplates.id, exports.templateId))
    .leftJoin(phases, eq(phases.id, exports.phaseId))
    .where(inArray(told.id, [...ids]))
    .orderBy(asc(exports.kind));
  return Map.groupBy(rows, ({ id }) => id);
}
