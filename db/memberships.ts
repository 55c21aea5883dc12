import { asc } from 'drizzle-orm';
import type { Membership } from '~/domain/reform-begins';
import { memberships } from './schema';
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
