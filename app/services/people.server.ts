import { listAreas } from 'db/areas';
import { store } from 'db/current';
import { listUsers } from 'db/users';
import type { Viewer } from '~/domain/viewer';

/** Everybody who may sign in or is invited, and the areas a person can be given; for administrators only. */
export async function readPeople(viewer: Viewer) {
  if (viewer.role !== 'administrator') return undefined;
  const { db } = await store();
  return { people: await listUsers(db), areas: await listAreas(db) };
}
