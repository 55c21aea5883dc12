import { and, asc, eq } from 'drizzle-orm';
import type { HelpContent, HelpOffer } from '~/domain/help-offer';
import { inForceFor } from './exceptions';
import { latestByArea } from './help-answers';
import { areas, exceptions, helpOffers, phaseAreas, submissionAnswers } from './schema';
import type { Reader, Tx } from './store';

/**
 * The offers of the areas that this phase asks, in name order, each with where its area stands on the item by its latest
 * counted submission; one item's or one area's only where it is named.
 */
export async function listHelpOffers(
  db: Reader,
  phaseId: string,
  only: { itemCode?: string; areaId?: string } = {},
): Promise<HelpOffer[]> {
  const latest = latestByArea(db);
  const rows = await db
    .select({
      itemCode: helpOffers.itemCode,
      contactName: helpOffers.contactName,
      contactEmail: helpOffers.contactEmail,
      note: helpOffers.note,
      links: helpOffers.links,
      offeredAt: helpOffers.offeredAt,
      area: { id: areas.id, slug: areas.slug, name: areas.name },
      status: submissionAnswers.status,
      excused: exceptions.id,
    })
    .from(helpOffers)
    .innerJoin(phaseAreas, and(eq(phaseAreas.areaId, helpOffers.areaId), eq(phaseAreas.phaseId, phaseId)))
    .innerJoin(areas, eq(areas.id, helpOffers.areaId))
    .leftJoin(exceptions, and(inForceFor(phaseAreas), eq(exceptions.itemCode, helpOffers.itemCode)))
    .leftJoin(latest, eq(latest.areaId, helpOffers.areaId))
    .leftJoin(
      submissionAnswers,
      and(
        eq(submissionAnswers.submissionId, latest.submissionId),
        eq(submissionAnswers.itemCode, helpOffers.itemCode),
      ),
    )
    .where(
      and(
        only.itemCode ? eq(helpOffers.itemCode, only.itemCode) : undefined,
        only.areaId ? eq(helpOffers.areaId, only.areaId) : undefined,
      ),
    )
    .orderBy(asc(areas.name), asc(areas.id), asc(helpOffers.itemCode));
  return rows
    .filter((row, at) => row.area.id !== rows[at - 1]?.area.id || row.itemCode !== rows[at - 1]?.itemCode)
    .map(({ status, excused, ...offer }) => ({
      ...offer,
      standing: excused ? 'not_in_scope' : (status ?? 'not_submitted'),
    }));
}

/** What an area offers for an item; undefined when it offers nothing. */
export async function findHelpOffer(
  db: Reader,
  areaId: string,
  itemCode: string,
): Promise<HelpContent | undefined> {
  const { contactName, contactEmail, note, links } = helpOffers;
  const [row] = await db
    .select({ contactName, contactEmail, note, links })
    .from(helpOffers)
    .where(and(eq(helpOffers.areaId, areaId), eq(helpOffers.itemCode, itemCode)));
  return row;
}

/** Keeps an area's offer for an item, in place of the one that it had. */
export async function saveHelpOffer(tx: Tx, offer: typeof helpOffers.$inferInsert) {
  const { areaId: _area, itemCode: _item, ...content } = offer;
  await tx
    .insert(helpOffers)
    .values(offer)
    .onConflictDoUpdate({ target: [helpOffers.areaId, helpOffers.itemCode], set: content });
}

/** Takes an offer away, contact and all; tells whether it was still there. */
export async function deleteHelpOffer(tx: Tx, areaId: string, itemCode: string): Promise<boolean> {
  const gone = await tx
    .delete(helpOffers)
    .where(and(eq(helpOffers.areaId, areaId), eq(helpOffers.itemCode, itemCode)))
    .returning({ areaId: helpOffers.areaId });
  return gone.length > 0;
}
