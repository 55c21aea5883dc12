import { and, asc, eq } from 'drizzle-orm';
import type { HelpOffer, KeptOffer } from '~/domain/help-offer';
import { areas, helpOffers } from './schema';
import type { Reader, Tx } from './store';

const { contactName, contactEmail, note, links, offeredAt } = helpOffers;
const kept = { contactName, contactEmail, note, links, offeredAt };

/** Every offer of help, or those with one item, in the order of the areas’ names. */
export async function listHelpOffers(db: Reader, itemCode?: string): Promise<Omit<HelpOffer, 'standing'>[]> {
  return db
    .select({
      ...kept,
      itemCode: helpOffers.itemCode,
      area: { id: areas.id, slug: areas.slug, name: areas.name },
    })
    .from(helpOffers)
    .innerJoin(areas, eq(areas.id, helpOffers.areaId))
    .where(itemCode ? eq(helpOffers.itemCode, itemCode) : undefined)
    .orderBy(asc(areas.name), asc(areas.id), asc(helpOffers.itemCode));
}

/** What an area offers for an item; undefined when it offers nothing. */
export async function findHelpOffer(
  db: Reader,
  areaId: string,
  itemCode: string,
): Promise<KeptOffer | undefined> {
  const [row] = await db
    .select(kept)
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
