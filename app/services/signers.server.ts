import { hasPrepared } from 'db/events';
import type { Reader } from 'db/store';
import { listPeopleOfArea } from 'db/users';

/** The names of an area's leads who may sign this return although preparing and signing are kept apart. */
export async function listSigners(db: Reader, areaId: string, returnId: string): Promise<string[]> {
  const signers: string[] = [];
  for (const { id, name, role } of await listPeopleOfArea(db, areaId))
    if (role === 'area_lead' && !(await hasPrepared(db, returnId, id))) signers.push(name);
  return signers;
}
