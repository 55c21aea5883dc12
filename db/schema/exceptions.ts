import type { ExceptionKind } from '../../app/domain/exceptions';
import type { Kit } from '../kit';
import type { PeopleTables } from './people';
import type { ProgrammeTables } from './programme';

/** What holds for one area and not for the others, with who said so and why; nothing of it is in code. */
export const defineExceptions = (
  { table, index, primaryKey, text, at }: Kit,
  { areas }: ProgrammeTables,
  { users }: PeopleTables,
) => {
  const person = () => text().references(() => users.id, { onDelete: 'restrict' });
  const exceptions = table(
    'exceptions',
    {
      id: text().primaryKey(),
      kind: text().$type<ExceptionKind>().notNull(),
      areaId: text()
        .notNull()
        .references(() => areas.id, { onDelete: 'restrict' }),
      /** The phases it holds for, first and last; no last one: until it is ended. */
      fromPhase: text().notNull(),
      untilPhase: text(),
      /** Of an item out of scope. */
      itemCode: text(),
      /** Of an extension. */
      dueAt: at(),
      reason: text().notNull(),
      grantedBy: person().notNull(),
      grantedAt: at().notNull(),
      endedBy: person(),
      endedAt: at(),
    },
    (t) => [index('exceptions_area').on(t.areaId)],
  );
  /** Which sections of an area's return are whose to prepare. */
  const sectionAssignments = table(
    'section_assignments',
    {
      areaId: text()
        .notNull()
        .references(() => areas.id, { onDelete: 'restrict' }),
      sectionCode: text().notNull(),
      userId: person().notNull(),
      assignedBy: person().notNull(),
      assignedAt: at().notNull(),
    },
    (t) => [primaryKey({ columns: [t.areaId, t.sectionCode, t.userId] })],
  );

  return { exceptions, sectionAssignments };
};
