import { listAreas } from 'db/areas';
import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { addUserArea } from 'db/user-areas';
import { findUser, listAreasOfUser, saveRole } from 'db/users';
import { accept, type Result, refuse } from '~/domain/result';
import { type AreaRole, isAreaRole, type Viewer } from '~/domain/viewer';
import { leaveArea, ledOnlyBy } from './leaving.server';

/** What somebody of areas does, and for which. */
export type AreaWork = { role: AreaRole; areaIds: readonly string[] };

/**
 * What a person of areas does and for which, with every area that there is; undefined when there is no such person or
 * the viewer is no administrator.
 */
export async function readAreaWork(viewer: Viewer, personId: string) {
  if (viewer.role !== 'administrator') return undefined;
  const { db } = await store();
  const person = await findUser(db, personId);
  if (!person || !isAreaRole(person.role)) return undefined;
  return {
    person: { id: person.id, name: person.name, email: person.email, role: person.role },
    areaIds: (await listAreasOfUser(db, person.id)).map(({ id }) => id),
    areas: await listAreas(db),
  };
}

/**
 * Gives a person of areas this role in these areas and no others, from their next page on; refused with the areas that
 * would be left without a lead. Undefined as in readAreaWork.
 */
export async function changeAreaWork(
  viewer: Viewer,
  personId: string,
  { role, areaIds }: AreaWork,
  now: Date,
): Promise<Result<string, readonly { name: string }[]> | undefined> {
  if (viewer.role !== 'administrator') return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const actor = await findUser(tx, viewer.id);
    if (actor?.role !== 'administrator' || actor.disabledAt) return undefined;
    const person = await findUser(tx, personId);
    if (!person || !isAreaRole(person.role)) return undefined;
    const held = await listAreasOfUser(tx, person.id);
    const given = areaIds.filter((id) => held.every((area) => area.id !== id));
    const left = held.filter(({ id }) => !areaIds.includes(id));
    const leadless = await ledOnlyBy(
      tx,
      person.id,
      (role === 'area_lead' ? left : held).map(({ id }) => id),
    );
    if (leadless.length > 0) return refuse(held.filter(({ id }) => leadless.includes(id)));

    for (const { id } of left) await leaveArea(tx, viewer.id, person.id, id, now);
    for (const area of given) await addUserArea(tx, person.id, area);
    const change = { user: person.id };
    await recordEvents(
      tx,
      given.map((area) => ({
        at: now,
        actorId: viewer.id,
        action: 'area_added',
        change: { ...change, area },
      })),
    );
    if (role !== person.role) {
      await saveRole(tx, person.id, role);
      const roles = { before: person.role, after: role };
      await recordEvents(tx, [
        { at: now, actorId: viewer.id, action: 'role_changed', change: { ...change, ...roles } },
      ]);
    }
    return accept(person.id);
  });
}
