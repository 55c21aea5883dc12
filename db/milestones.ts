import { asc } from 'drizzle-orm';
import type { Milestone } from '~/domain/milestones';
import { milestones } from './schema';
import type { Reader, Tx } from './store';

/** Every milestone, in time order. */
export async function listMilestones(db: Reader): Promise<Milestone[]> {
  const rows = await db.select().from(milestones).orderBy(asc(milestones.fromMonth), asc(milestones.id));
  return rows.map(({ programmeId, fromMonth, toMonth, ...row }) => ({
    ...row,
    programme: programmeId,
    from: fromMonth,
    to: toMonth,
  }));
}

/** Adds these milestones, and puts right the ones that are there and say otherwise. */
export async function ensureMilestones(tx: Tx, all: readonly Milestone[]) {
  for (const { id, programme, from, to, ...rest } of all) {
    const set = { programmeId: programme, fromMonth: from, toMonth: to, ...rest };
    await tx
      .insert(milestones)
      .values({ id, ...set })
      .onConflictDoUpdate({ target: milestones.id, set });
  }
}
