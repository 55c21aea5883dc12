import type { ExportKind, ExportState, PackOccasion } from '../../app/domain/pack-exports';
import type { Kit } from '../kit';
import type { PeopleTables } from './people';
import type { ProgrammeTables } from './programme';
import { readStoredChoices } from './stored-choices';

/** What is taken out of the service as files: saved templates, the files made from them, and what may be published. */
export const definePacks = (
  { table, index, unique, primaryKey, text, int, bool, at, json, jsonAs, bytes }: Kit,
  { phases }: ProgrammeTables,
  { users }: PeopleTables,
) => {
  const person = () => text().references(() => users.id, { onDelete: 'restrict' });
  /** A choice of what goes into a pack, by a name, to be run again. */
  const packTemplates = table('pack_templates', {
    id: text().primaryKey(),
    name: text().notNull(),
    choices: jsonAs(readStoredChoices).notNull(),
    /** Whether closing a phase, and each of its later editions, runs it. */
    runsOnClose: bool().notNull(),
    /** London days on which it runs, such as `2026-12-01`. */
    runsOn: json<string[]>().notNull(),
    /** The ids of those who get a link when it has run by itself. */
    recipients: json<string[]>().notNull(),
    madeBy: person().notNull(),
    madeAt: at().notNull(),
    changedAt: at().notNull(),
    endedAt: at(),
  });
  /** A file that was asked for, from waiting to taken away; its bytes are in `export_parts`. */
  const exports = table(
    'exports',
    {
      id: text().primaryKey(),
      kind: text().$type<ExportKind>().notNull(),
      title: text().notNull(),
      choices: jsonAs(readStoredChoices).notNull(),
      templateId: text().references(() => packTemplates.id, { onDelete: 'restrict' }),
      /** Null: asked for by hand. No two of a template and kind have the same. */
      occasion: text().$type<PackOccasion>(),
      /** As asked; null: the newest phase. */
      phaseReference: text(),
      /** Of the phase that the file is of, and the edition that it stands on, once it is known. */
      phaseId: text().references(() => phases.id, { onDelete: 'restrict' }),
      edition: int(),
      figureReference: text(),
      requestedBy: person().notNull(),
      requestedAt: at().notNull(),
      state: text().$type<ExportState>().notNull(),
      /** Of 100. */
      progress: int().notNull(),
      step: text().notNull(),
      /** When a server took it to work on; one that says nothing for long is taken by another. */
      takenAt: at(),
      tries: int().notNull(),
      finishedAt: at(),
      /** From then on its bytes are gone. */
      expiresAt: at(),
      failure: text(),
      fileName: text(),
      mediaType: text(),
      size: int(),
      sha256: text(),
      toldAt: at(),
    },
    (t) => [
      index('exports_state').on(t.state, t.requestedAt),
      index('exports_requested').on(t.requestedAt),
      unique('exports_occasion').on(t.templateId, t.kind, t.occasion),
    ],
  );
  /** A file's bytes in pieces, so that none is written in a long transaction. */
  const exportParts = table(
    'export_parts',
    {
      exportId: text()
        .notNull()
        .references(() => exports.id, { onDelete: 'cascade' }),
      number: int().notNull(),
      content: bytes().notNull(),
    },
    (t) => [primaryKey({ columns: [t.exportId, t.number] })],
  );
  /** What was cleared to be published area by area, by whom and on what ground. */
  const releaseClearances = table(
    'release_clearances',
    {
      id: text().primaryKey(),
      phaseId: text()
        .notNull()
        .references(() => phases.id, { onDelete: 'restrict' }),
      edition: int().notNull(),
      reference: text().notNull(),
      note: text().notNull(),
      clearedBy: person().notNull(),
      clearedAt: at().notNull(),
      endedAt: at(),
    },
    (t) => [index('release_clearances_phase').on(t.phaseId, t.edition)],
  );
  return { packTemplates, exports, exportParts, releaseClearances };
};
