import { users } from 'db/schema';
import type { Store } from 'db/store';
import { addUser } from 'db/users';
import { eq } from 'drizzle-orm';
import type { Role } from '~/domain/viewer';
import { hashPassword } from '~/services/passwords.server';

export const rightPassword = 'three quiet otters';

/** Made once, because making it takes long on purpose. */
let kept: Promise<string> | undefined;

/** Adds somebody who signs in with the right password; gives their id. */
export async function addPerson(
  { transaction }: Store,
  name: string,
  role: Role = 'area_lead',
  areaIds: readonly string[] = [],
): Promise<string> {
  const id = name.toLowerCase().replaceAll(' ', '-');
  kept ??= hashPassword(rightPassword);
  const passwordHash = await kept;
  const person = { id, email: `${id}@example.org`, name, role, passwordHash, createdAt: new Date() };
  await transaction((tx) => addUser(tx, person, areaIds));
  return id;
}

/** Ends a person's right to come in. */
export async function disable({ transaction }: Store, id: string) {
  await transaction((tx) => tx.update(users).set({ disabledAt: new Date() }).where(eq(users.id, id)));
}
