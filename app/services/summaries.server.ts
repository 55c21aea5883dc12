import type { Reader, Store } from 'db/store';
import { addSummaries, listAnswersById, listSummaries, listUnsummarised } from 'db/submission-summaries';
import { type SubmissionSummary, summariseAnswers } from '~/domain/submission-summary';

/** The summaries of these submissions, by submission id; made where an older release, still running elsewhere, kept none. */
export async function readSummaries(
  db: Reader,
  ids: readonly string[],
  part: keyof SubmissionSummary,
): Promise<Map<string, SubmissionSummary>> {
  const kept = await listSummaries(db, ids, part);
  const made = await makeSummaries(
    db,
    ids.filter((id) => !kept.has(id)),
  );
  return new Map([...kept, ...made]);
}

/** The summaries of these submissions, made from their answers, by submission id. */
export async function makeSummaries(
  db: Reader,
  ids: readonly string[],
): Promise<Map<string, SubmissionSummary>> {
  const answers = ids.length > 0 ? await listAnswersById(db, ids) : [];
  return new Map([...answers].map(([id, own]) => [id, summariseAnswers(own)]));
}

/** Keeps the summary of every submission that has none, as after a release that kept none; gives how many there were. */
export async function fillSummaries({ db, transaction }: Store): Promise<number> {
  const missing = await listUnsummarised(db);
  for (let from = 0; from < missing.length; from += 200)
    await transaction(async (tx) =>
      addSummaries(tx, await makeSummaries(tx, missing.slice(from, from + 200))),
    );
  return missing.length;
}
