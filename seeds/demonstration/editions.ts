import type { Phase } from '~/domain/phase';
import { makeEdition, readClosing } from '~/services/closing.server';
import { workingDaysFrom } from './office-hours';
import type { SeedPerson } from './seed-return';

/** Closes the past phases in turn, as an official did a few days after each had closed, until one cannot be closed yet. */
export async function seedEditions(phases: readonly Phase[], people: readonly SeedPerson[], now: Date) {
  const official = people.find(({ role }) => role === 'dfe_official');
  if (!official) throw new Error('Nobody in the demonstration closes phases.');
  for (const { id, closesAt } of phases) {
    const at = workingDaysFrom(closesAt, 3, 'closing', id);
    const closing = at < now ? await readClosing(official, id, at) : undefined;
    if (!closing || closing.errors.length > 0) return;
    const acknowledged = closing.warnings.map(({ kind }) => kind);
    const made = await makeEdition(official, id, { seen: closing.seen, acknowledged, note: '' }, at);
    if (!made?.ok) throw new Error(`The figures of ${id} could not be frozen.`);
  }
}
