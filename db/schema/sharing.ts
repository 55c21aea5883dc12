import type { ApiAudience, ApiScope } from '../../app/domain/api-token';
import type { HelpLink } from '../../app/domain/help-offer';
import type { Kit } from '../kit';
import type { PeopleTables } from './people';
import type { ProgrammeTables } from './programme';

/** What is passed on: help from area to area, words beside computed sentences, and figures to other systems. */
export const defineSharing = (
  { table, index, primaryKey, text, int, at, json }: Kit,
  { areas, phases }: ProgrammeTables,
  { users }: PeopleTables,
) => {
  const person = () => text().references(() => users.id, { onDelete: 'restrict' });
  /** An area is happy to be asked about an item that it has in place; taken back, the row goes. */
  const helpOffers = table(
    'help_offers',
    {
      areaId: text()
        .notNull()
        .references(() => areas.id, { onDelete: 'restrict' }),
      itemCode: text().notNull(),
      contactName: text().notNull(),
      contactEmail: text().notNull(),
      note: text().notNull(),
      links: json<HelpLink[]>().notNull(),
      offeredBy: person().notNull(),
      offeredAt: at().notNull(),
    },
    (t) => [primaryKey({ columns: [t.areaId, t.itemCode] }), index('help_offers_item').on(t.itemCode)],
  );
  /** What somebody signed beside a computed sentence; the sentence itself is never edited. */
  const sentenceNotes = table(
    'sentence_notes',
    {
      id: text().primaryKey(),
      phaseId: text()
        .notNull()
        .references(() => phases.id, { onDelete: 'restrict' }),
      /** Null: beside figures that were not frozen yet. */
      edition: int(),
      /** Which sentence, by its place. */
      place: text().notNull(),
      /** The sentence as it stood when the note was signed. */
      sentence: text().notNull(),
      text: text().notNull(),
      signedBy: person().notNull(),
      signedAs: text().notNull(),
      signedAt: at().notNull(),
      withdrawnBy: person(),
      withdrawnAt: at(),
    },
    (t) => [index('sentence_notes_phase').on(t.phaseId)],
  );
  /** What another system reads figures with; only its hash is kept. */
  const apiTokens = table('api_tokens', {
    id: text().primaryKey(),
    label: text().notNull(),
    tokenHash: text().notNull().unique(),
    audience: text().$type<ApiAudience>().notNull(),
    /** Of an area's own token. */
    areaId: text().references(() => areas.id, { onDelete: 'restrict' }),
    scopes: json<ApiScope[]>().notNull(),
    issuedBy: person().notNull(),
    issuedAt: at().notNull(),
    expiresAt: at().notNull(),
    endedAt: at(),
    lastUsedAt: at(),
  });
  return { helpOffers, sentenceNotes, apiTokens };
};
