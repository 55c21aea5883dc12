import { and, desc, eq, inArray, lt } from 'drizzle-orm';
import type { SubmittedAnswer } from '~/domain/figures';
import { areaReturns, phases, submissionAnswers, submissions } from './schema';
import type { Reader } from './store';
import { isLatest, submittedAnswer } from './submission-columns';

/** The area's last submission for each of the newest phases that opened before this instant, newest first. */
export async function listEarlierSubmissions(
  db: Reader,
  areaId: string,
  openedBefore: Date,
  phaseCount: number,
) {
  const heads = await db
    .select({ id: submissions.id, phase: phases })
    .from(submissions)
    .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
    .innerJoin(phases, eq(phases.id, areaReturns.phaseId))
    .where(and(eq(areaReturns.areaId, areaId), lt(phases.opensAt, openedBefore), isLatest))
    .orderBy(desc(phases.opensAt))
    .limit(phaseCount);
  if (heads.length === 0) return [];
  const ids = heads.map(({ id }) => id);
  const rows = await db
    .select({ submissionId: submissionAnswers.submissionId, ...submittedAnswer })
    .from(submissionAnswers)
    .where(inArray(submissionAnswers.submissionId, ids));
  const answers = new Map<string, Record<string, SubmittedAnswer>>(ids.map((id) => [id, {}]));
  for (const { submissionId, itemCode, ...answer } of rows) {
    const into = answers.get(submissionId);
    if (into) into[itemCode] = answer;
  }
  return heads.map(({ id, phase }) => ({ id, phase, answers: answers.get(id) ?? {} }));
}
