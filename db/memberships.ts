import { asc, eq } from 'drizzle-orm';
import type { Membership } from '~/domain/reform-begins';
import { areas, memberships } from './schema';
import type { Reader } from './store';

/** Since when every area has been in each of its programmes, and who says so. */
export async function listMemberships(db: Reader): Promise<Membership[]> {
  return db
    .select({
      areaId: memberships.areaId,
      programme: memberships.programmeId,
      from: memberships.fromDate,
      source: memberships.source,
    })
    .from(memberships)
    .orderBy(asc(memberships.areaId), asc(memberships.programmeId));
}

/** The programme and the wave of every area, by its slug, once for each of its programmes. */
export async function listPlaces(db: Reader): Promise<{ area: string; programme: string; wave: number }[]> {
  return db
    .select({ area: areas.slug, programme: memberships.programmeId, wave: memberships.wave })
    .from(memberships)
    .innerJoin(areas, eq(areas.id, memberships.areaId));
}
