import type { NamedItem } from '../../app/domain/named-items';
import type { Kit } from '../kit';
import type { PeopleTables } from './people';
import type { ReturnTables } from './returns';

/** What an area and its reviewers say to each other about a return. */
export const defineReview = (
  { table, index, primaryKey, text, at, json }: Kit,
  { users }: PeopleTables,
  { areaReturns }: ReturnTables,
) => {
  const ofReturn = () =>
    text()
      .notNull()
      .references(() => areaReturns.id, { onDelete: 'restrict' });
  const person = () => text().references(() => users.id, { onDelete: 'restrict' });

  /** What the area confirmed or explained; it counts while what was entered has this fingerprint. */
  const explanations = table(
    'explanations',
    {
      returnId: ofReturn(),
      rule: text().notNull(),
      /** Empty for a rule about the whole return. */
      itemCode: text().notNull(),
      fingerprint: text().notNull(),
      text: text().notNull(),
      explainedBy: person().notNull(),
      explainedAt: at().notNull(),
    },
    (t) => [primaryKey({ columns: [t.returnId, t.rule, t.itemCode] })],
  );
  /** A return sent back, by its signer or a reviewer, with what is to change. */
  const changeRequests = table(
    'change_requests',
    {
      id: text().primaryKey(),
      returnId: ofReturn(),
      kind: text().$type<'declined' | 'changes'>().notNull(),
      reason: text().notNull(),
      items: json<NamedItem[]>().notNull(),
      madeBy: person().notNull(),
      madeAt: at().notNull(),
      /** When the area handed it over again. */
      settledAt: at(),
    },
    (t) => [index('change_requests_return').on(t.returnId)],
  );
  /** An area's wish to correct a return after its phase has closed. */
  const amendments = table(
    'amendments',
    {
      id: text().primaryKey(),
      returnId: ofReturn(),
      reason: text().notNull(),
      items: json<NamedItem[]>().notNull(),
      requestedBy: person().notNull(),
      requestedAt: at().notNull(),
      decision: text().$type<'granted' | 'refused'>(),
      decisionReason: text().notNull().default(''),
      decidedBy: person(),
      decidedAt: at(),
      /** The last instant at which a granted amendment is taken. */
      until: at(),
    },
    (t) => [index('amendments_return').on(t.returnId)],
  );
  const queries = table(
    'queries',
    {
      id: text().primaryKey(),
      returnId: ofReturn(),
      itemCode: text().notNull(),
      state: text().$type<'open' | 'answered' | 'closed'>().notNull(),
      openedBy: person().notNull(),
      openedAt: at().notNull(),
      /** The last instant at which an answer is in time; null: no date was set. */
      dueAt: at(),
      closedBy: person(),
      closedAt: at(),
    },
    (t) => [index('queries_return').on(t.returnId)],
  );
  const queryMessages = table(
    'query_messages',
    {
      id: text().primaryKey(),
      queryId: text()
        .notNull()
        .references(() => queries.id, { onDelete: 'restrict' }),
      text: text().notNull(),
      writtenBy: person().notNull(),
      writtenAt: at().notNull(),
    },
    (t) => [index('query_messages_query').on(t.queryId)],
  );
  /** A workbook that was uploaded, as it was read, until it is applied. */
  const workbookUploads = table(
    'workbook_uploads',
    {
      id: text().primaryKey(),
      returnId: ofReturn(),
      uploadedBy: person().notNull(),
      uploadedAt: at().notNull(),
      fileName: text().notNull(),
      fileFormat: text().$type<'xlsx' | 'ods'>().notNull(),
      content: json<unknown>().notNull(),
      appliedAt: at(),
    },
    (t) => [index('workbook_uploads_return').on(t.returnId)],
  );

  return { explanations, changeRequests, amendments, queries, queryMessages, workbookUploads };
};
