import { recordEvents } from 'db/events';
import { listHandedTo, removeHanded } from 'db/section-assignments';
import { deleteSessionsOf, spendInvitations } from 'db/sessions';
import type { Tx } from 'db/store';
import { listLeads, listMembers, removeUserArea } from 'db/user-areas';
import { listAreasOfUser, saveDisabledAt } from 'db/users';
import { accept, type Result, refuse } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { asAreaLead } from './area-lead.server';

/**
 * Ends a person's work for an area that the viewer leads, and their right to come in when it was their only area; gives
 * their name, which stays in the history. Nobody ends their own, so an area keeps a lead. Undefined unless the viewer leads the area and the person works for it.
 */
export async function endWork(
  viewer: Viewer,
  areaSlug: string,
  personId: string,
  now: Date,
): Promise<Result<string, 'own'> | undefined> {
  return asAreaLead(viewer, areaSlug, async (tx, area) => {
    const person = (await listMembers(tx, area.id)).find(({ id }) => id === personId);
    if (!person) return undefined;
    if (person.id === viewer.id) return refuse('own');
    await leaveArea(tx, viewer.id, person.id, area.id, now);
    if ((await listAreasOfUser(tx, person.id)).length > 0) return accept(person.name);
    await saveDisabledAt(tx, person.id, now);
    const sessions = await deleteSessionsOf(tx, person.id);
    await spendInvitations(tx, person.id, now);
    const change = { user: person.id, sessions };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'access_ended', change }]);
    return accept(person.name);
  });
}

/** Takes an area and the sections of it from a person, in a transaction. */
export async function leaveArea(tx: Tx, actorId: string, userId: string, areaId: string, now: Date) {
  const taken = await listHandedTo(tx, areaId, userId);
  for (const section of taken) await removeHanded(tx, areaId, userId, section);
  if (!(await removeUserArea(tx, userId, areaId))) return;
  const change = { user: userId, area: areaId, taken };
  await recordEvents(tx, [{ at: now, actorId, action: 'area_ended', change }]);
}

/** Of these areas, those that nobody but this person leads. */
export async function ledOnlyBy(tx: Tx, userId: string, areaIds: readonly string[]): Promise<string[]> {
  const leads = await listLeads(tx, areaIds);
  return areaIds.filter((areaId) => {
    const ofArea = leads.filter((lead) => lead.areaId === areaId);
    return ofArea.length > 0 && ofArea.every((lead) => lead.userId === userId);
  });
}
