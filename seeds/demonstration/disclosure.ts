import { saveDisclosures } from '~/services/disclosure.server';
import type { SeedPerson } from './seed-return';

/** Lets areas see counts of each other: ten are too few for more than the smallest number that is safe. */
export async function seedDisclosure(people: readonly SeedPerson[], now: Date) {
  const administrator = people.find(({ role }) => role === 'administrator');
  if (!administrator) throw new Error('Nobody in the demonstration sets what areas may see.');
  await saveDisclosures(
    administrator,
    { areas: { kind: 'counts', atLeast: 3 }, outside: { kind: 'withhold' } },
    now,
  );
}
