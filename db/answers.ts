import { and, count, eq, isNotNull } from 'drizzle-orm';
import type { Answer, StoredAnswer } from '~/domain/answers';
import { answers, areaReturns, users } from './schema';
import type { Reader, Tx } from './store';

/** A return's working answers by item code. */
export async function listAnswers(db: Reader, returnId: string): Promise<Record<string, StoredAnswer>> {
  const rows = await db
    .select({
      itemCode: answers.itemCode,
      status: answers.status,
      comment: answers.comment,
      stepBack: answers.stepBack,
      delays: answers.delays,
      expected: answers.expected,
      confirmed: answers.confirmed,
      version: answers.version,
      updatedAt: answers.updatedAt,
      updatedBy: users.name,
    })
    .from(answers)
    .innerJoin(users, eq(users.id, answers.updatedBy))
    .where(eq(answers.returnId, returnId));
  return Object.fromEntries(rows.map(({ itemCode, ...answer }) => [itemCode, answer]));
}

/** How many items each return of a phase has answered, by area id. */
export async function countAnsweredByArea(db: Reader, phaseId: string): Promise<Map<string, number>> {
  const rows = await db
    .select({ areaId: areaReturns.areaId, answered: count() })
    .from(answers)
    .innerJoin(areaReturns, eq(areaReturns.id, answers.returnId))
    .where(and(eq(areaReturns.phaseId, phaseId), isNotNull(answers.status)))
    .groupBy(areaReturns.areaId);
  return new Map(rows.map((row) => [row.areaId, row.answered]));
}

/** Keeps an answer as this version, made by this person. */
export async function saveAnswer(
  tx: Tx,
  returnId: string,
  itemCode: string,
  answer: Answer,
  version: number,
  userId: string,
  now: Date,
) {
  const kept = {
    status: answer.status,
    comment: answer.comment,
    stepBack: answer.stepBack,
    delays: [...answer.delays],
    expected: answer.expected,
    confirmed: answer.confirmed,
    version,
    updatedBy: userId,
    updatedAt: now,
  };
  await tx
    .insert(answers)
    .values({ returnId, itemCode, ...kept })
    .onConflictDoUpdate({ target: [answers.returnId, answers.itemCode], set: kept });
}
