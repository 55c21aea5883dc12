import { listAreas } from 'db/areas';
import { store } from 'db/current';
import { listAreasByUser, listUsers } from 'db/users';
import type { Viewer } from '~/domain/viewer';

/** Everybody who may sign in or is invited, with their areas, and the areas a person can be given, some with nobody to lead them; for administrators only. */
export async function readPeople(viewer: Viewer) {
  if (viewer.role !== 'administrator') return undefined;
  const { db } = await store();
  const areasOf = await listAreasByUser(db);
  const people = (await listUsers(db)).map((person) => ({
    ...person,
    areas: areasOf.get(person.id) ?? [],
    self: person.id === viewer.id,
  }));
  const areas = await listAreas(db);
  const led = new Set(
    people.filter((each) => each.role === 'area_lead' && !each.disabledAt).flatMap((each) => each.areas),
  );
  return { people, areas, leadless: areas.map(({ name }) => name).filter((name) => !led.has(name)) };
}
