import type { ChecklistWarning, EditionContent } from '../../app/domain/edition';
import type { Milestone } from '../../app/domain/milestones';
import type { AnswerMarks, AnswerRest } from '../../app/domain/submission-summary';
import type { Kit } from '../kit';
import type { PeopleTables } from './people';
import type { ProgrammeTables } from './programme';
import type { ReturnTables } from './returns';

/** What figures stand on once a phase is closed, and what was published elsewhere, kept as published. */
export const defineFigures = (
  { table, primaryKey, text, int, bool, at, json }: Kit,
  { phases, programmes }: ProgrammeTables,
  { users }: PeopleTables,
  { submissions }: ReturnTables,
) => {
  const phaseId = () =>
    text()
      .notNull()
      .references(() => phases.id, { onDelete: 'restrict' });
  const userId = () =>
    text()
      .notNull()
      .references(() => users.id, { onDelete: 'restrict' });
  const publishedFigures = table(
    'published_figures',
    {
      phaseId: phaseId(),
      itemCode: text().notNull(),
      inPlace: int().notNull(),
      inDesign: int().notNull(),
      notImplemented: int().notNull(),
      impossible: bool().notNull(),
      note: text(),
    },
    (t) => [primaryKey({ columns: [t.phaseId, t.itemCode] })],
  );
  /** Never altered: a later edition replaces an earlier one, and both stay. */
  const editions = table(
    'editions',
    {
      phaseId: phaseId(),
      number: int().notNull(),
      /** The areas asked and the submissions counted, as they were. */
      content: json<EditionContent>().notNull(),
      /** The editions of earlier phases that it is laid beside, by phase. */
      before: json<Record<string, number>>().notNull(),
      /** What was warned of, and acknowledged, as it was made. */
      warnings: json<ChecklistWarning[]>().notNull(),
      /** What changed since the edition before; empty for the first. */
      note: text().notNull(),
      madeBy: userId(),
      madeAs: text().notNull(),
      madeAt: at().notNull(),
    },
    (t) => [primaryKey({ columns: [t.phaseId, t.number] })],
  );
  /** When each person last looked at what is new in one place. */
  const lastLooks = table(
    'last_looks',
    { userId: userId(), place: text().notNull(), lookedAt: at().notNull() },
    (t) => [primaryKey({ columns: [t.userId, t.place] })],
  );
  /** What happened, or is to happen, in the reform, for a programme and its waves. */
  const milestones = table('milestones', {
    id: text().primaryKey(),
    programmeId: text()
      .notNull()
      .references(() => programmes.id, { onDelete: 'restrict' }),
    /** Null: the whole programme. */
    wave: int(),
    kind: text().$type<Milestone['kind']>().notNull(),
    /** A month such as `2024-07`. */
    fromMonth: text().notNull(),
    /** The last month; null: no more than the one month, or not ended. */
    toMonth: text(),
    /** Where it is said, in words. */
    source: text().notNull(),
  });
  /** What figures need of a submission, in one row; made from its answers, and made again where it is missing. */
  const submissionSummaries = table('submission_summaries', {
    submissionId: text()
      .primaryKey()
      .references(() => submissions.id, { onDelete: 'restrict' }),
    statuses: text().notNull(),
    marks: json<AnswerMarks>().notNull(),
    content: json<Record<string, AnswerRest>>().notNull(),
  });
  return { publishedFigures, editions, lastLooks, milestones, submissionSummaries };
};
