import type { MessageKind, MessageState } from '../../app/domain/messages';
import type { Kit } from '../kit';
import type { PeopleTables } from './people';
import type { ProgrammeTables } from './programme';
import type { ReturnTables } from './returns';

/** The outbox: every email, written in the transaction that causes it and sent by whoever leases it. */
export const defineMessages = (
  { table, index, text, int, at }: Kit,
  { areas, phases }: ProgrammeTables,
  { users }: PeopleTables,
  { areaReturns }: ReturnTables,
) => {
  const messages = table(
    'messages',
    {
      id: text().primaryKey(),
      /** Asked for twice by the same key, it is one message. */
      key: text().notNull().unique(),
      kind: text().$type<MessageKind>().notNull(),
      phaseId: text().references(() => phases.id, { onDelete: 'restrict' }),
      areaId: text().references(() => areas.id, { onDelete: 'restrict' }),
      returnId: text().references(() => areaReturns.id, { onDelete: 'restrict' }),
      /** The submission, query, exception or amendment that it is about. */
      subjectId: text(),
      recipientId: text()
        .notNull()
        .references(() => users.id, { onDelete: 'restrict' }),
      state: text().$type<MessageState>().notNull(),
      createdAt: at().notNull(),
      /** Not sent before this instant. */
      sendAt: at().notNull(),
      heldBy: text().references(() => users.id, { onDelete: 'restrict' }),
      leaseUntil: at(),
      attempts: int().notNull().default(0),
      settledAt: at(),
      /** As they went out. */
      subject: text().notNull().default(''),
      body: text().notNull().default(''),
      /** What the mail service calls it. */
      providerId: text(),
      /** Why it was not delivered, or never will be. */
      outcome: text().notNull().default(''),
    },
    (t) => [
      index('messages_due').on(t.state, t.sendAt),
      index('messages_phase_area').on(t.phaseId, t.areaId),
      index('messages_recipient').on(t.recipientId),
    ],
  );
  return { messages };
};
