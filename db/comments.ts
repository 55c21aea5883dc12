import { eq, gt } from 'drizzle-orm';
import { areaReturns, submissions } from './schema';
import type { Reader } from './store';

/** The ids of the phases for which anything was submitted after this instant. */
export async function listPhasesSentSince(db: Reader, since: Date): Promise<string[]> {
  const rows = await db
    .selectDistinct({ phaseId: areaReturns.phaseId })
    .from(submissions)
    .innerJoin(areaReturns, eq(areaReturns.id, submissions.returnId))
    .where(gt(submissions.submittedAt, since));
  return rows.map(({ phaseId }) => phaseId);
}
