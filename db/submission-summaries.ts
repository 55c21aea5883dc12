import { eq, inArray, isNull } from 'drizzle-orm';
import type { SubmittedAnswer } from '~/domain/figures';
import type { SubmissionSummary } from '~/domain/submission-summary';
import { submissionAnswers, submissionSummaries, submissions } from './schema';
import type { Reader, Tx } from './store';
import { submittedAnswer } from './submission-columns';

/** Keeps the summaries of submissions, by submission id, unless they are there. */
export async function addSummaries(tx: Tx, summaries: ReadonlyMap<string, SubmissionSummary>) {
  const rows = [...summaries].map(([submissionId, summary]) => ({ submissionId, ...summary }));
  if (rows.length > 0) await tx.insert(submissionSummaries).values(rows).onConflictDoNothing();
}

/** The summaries that were kept of these submissions, by submission id, with this much of what they say. */
export async function listSummaries(
  db: Reader,
  ids: readonly string[],
  part: keyof SubmissionSummary,
): Promise<Map<string, SubmissionSummary>> {
  if (ids.length === 0) return new Map();
  const { submissionId, statuses, marks, content } = submissionSummaries;
  const rows = await db
    .select({
      ...{ submissionId, statuses },
      ...(part !== 'statuses' && { marks }),
      ...(part === 'content' && { content }),
    })
    .from(submissionSummaries)
    .where(inArray(submissionId, [...ids]));
  return new Map(
    rows.map(({ submissionId: id, statuses, marks, content }) => [
      id,
      { statuses, marks: marks ?? { confirmed: [], comments: {} }, content: content ?? {} },
    ]),
  );
}

/** The ids of the submissions that were frozen by a release that kept no summaries. */
export async function listUnsummarised(db: Reader): Promise<string[]> {
  const rows = await db
    .select({ id: submissions.id })
    .from(submissions)
    .leftJoin(submissionSummaries, eq(submissionSummaries.submissionId, submissions.id))
    .where(isNull(submissionSummaries.submissionId));
  return rows.map(({ id }) => id);
}

/** The answers frozen in each of these submissions, by submission id and item code. */
export async function listAnswersById(db: Reader, ids: readonly string[]) {
  const rows = await db
    .select({ submissionId: submissionAnswers.submissionId, ...submittedAnswer })
    .from(submissionAnswers)
    .where(inArray(submissionAnswers.submissionId, [...ids]));
  const answers = new Map<string, Record<string, SubmittedAnswer>>(ids.map((id) => [id, {}]));
  for (const { submissionId, itemCode, ...answer } of rows) {
    const into = answers.get(submissionId);
    if (into) into[itemCode] = answer;
  }
  return answers;
}
