import { and, desc, eq, lte } from 'drizzle-orm';
import type { Explanation } from '~/domain/explanations';
import { areaReturns, explanations, phases, users } from './schema';
import type { Reader, Tx } from './store';

/** What an area confirmed or explained in its returns for phases that opened by this instant, newest phase first. */
export async function listExplanations(
  db: Reader,
  areaId: string,
  openedBy: Date,
): Promise<(Explanation & { returnId: string; phaseName: string })[]> {
  const rows = await db
    .select({
      returnId: explanations.returnId,
      phaseName: phases.name,
      rule: explanations.rule,
      code: explanations.itemCode,
      fingerprint: explanations.fingerprint,
      text: explanations.text,
      by: users.name,
      at: explanations.explainedAt,
    })
    .from(explanations)
    .innerJoin(areaReturns, eq(areaReturns.id, explanations.returnId))
    .innerJoin(phases, eq(phases.id, areaReturns.phaseId))
    .innerJoin(users, eq(users.id, explanations.explainedBy))
    .where(and(eq(areaReturns.areaId, areaId), lte(phases.opensAt, openedBy)))
    .orderBy(desc(phases.opensAt));
  return rows.map(({ code, at, ...row }) => ({ ...row, code: code || null, at: at.toISOString() }));
}

type Place = Pick<Explanation, 'rule' | 'code'>;

/** Keeps what was said about one problem of a return, in place of what was said about it before. */
export async function saveExplanation(
  tx: Tx,
  returnId: string,
  { rule, code, fingerprint, text }: Place & Pick<Explanation, 'fingerprint' | 'text'>,
  userId: string,
  now: Date,
) {
  const said = { fingerprint, text, explainedBy: userId, explainedAt: now };
  await tx
    .insert(explanations)
    .values({ returnId, rule, itemCode: code ?? '', ...said })
    .onConflictDoUpdate({
      target: [explanations.returnId, explanations.rule, explanations.itemCode],
      set: said,
    });
}

/** Takes back what was said about one problem of a return. */
export async function removeExplanation(tx: Tx, returnId: string, { rule, code }: Place) {
  await tx
    .delete(explanations)
    .where(
      and(
        eq(explanations.returnId, returnId),
        eq(explanations.rule, rule),
        eq(explanations.itemCode, code ?? ''),
      ),
    );
}
