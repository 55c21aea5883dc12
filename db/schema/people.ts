import { sql } from 'drizzle-orm';
import { type Role, roles } from '../../app/domain/viewer';
import type { Kit } from '../kit';
import type { ProgrammeTables } from './programme';

/** Who may come in, and how they are known while they are here. */
export const definePeople = (
  { table, index, check, primaryKey, text, int, at }: Kit,
  { areas }: ProgrammeTables,
) => {
  const users = table(
    'users',
    {
      id: text().primaryKey(),
      email: text().notNull().unique(),
      name: text().notNull(),
      role: text().$type<Role>().notNull(),
      passwordHash: text(),
      demonstrationKey: text().unique(),
      createdAt: at().notNull(),
      disabledAt: at(),
    },
    () => [check('users_role', sql.raw(`role in (${roles.map((role) => `'${role}'`).join(', ')})`))],
  );
  const userAreas = table(
    'user_areas',
    {
      userId: text()
        .notNull()
        .references(() => users.id, { onDelete: 'restrict' }),
      areaId: text()
        .notNull()
        .references(() => areas.id, { onDelete: 'restrict' }),
    },
    (t) => [primaryKey({ columns: [t.userId, t.areaId] })],
  );
  const sessions = table(
    'sessions',
    {
      tokenHash: text().primaryKey(),
      userId: text()
        .notNull()
        .references(() => users.id, { onDelete: 'restrict' }),
      createdAt: at().notNull(),
      lastSeenAt: at().notNull(),
    },
    (t) => [index('sessions_user').on(t.userId)],
  );
  const invitations = table('invitations', {
    tokenHash: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' }),
    expiresAt: at().notNull(),
    usedAt: at(),
  });
  const rateLimits = table('rate_limits', {
    key: text().primaryKey(),
    hits: int().notNull(),
    until: at().notNull(),
  });

  return { users, userAreas, sessions, invitations, rateLimits };
};

export type PeopleTables = ReturnType<typeof definePeople>;
