import type { Phase } from '~/domain/phase';
import { readNotes, signNote } from '~/services/sentence-notes.server';
import { workingHoursBetween } from './office-hours';
import type { SeedPerson } from './seed-return';

/** Signs a note beside a sentence of the quarter under way and one of the phase before it, through the service. */
export async function seedNotes(phases: readonly Phase[], people: readonly SeedPerson[], now: Date) {
  const [before, present] = phases.slice(-2);
  if (!before || !present) return;
  const days = 24 * 60 * 60 * 1000;
  const at = workingHoursBetween(new Date(now.getTime() - 4 * days), now).at(-1) ?? now;
  const signed = [
    {
      role: 'delivery_partner',
      phase: present.id,
      place: 'sent',
      text: 'Every area that has not sent has told us on which day it expects to.',
    },
    {
      role: 'dfe_official',
      phase: before.id,
      place: 'movement',
      text: 'The steps back were discussed with the areas: none of them changes when the programme expects to be in place everywhere.',
    },
  ];
  for (const { role, phase, place, text } of signed) {
    const person = people.find((each) => each.role === role);
    if (!person) throw new Error(`Nobody in the demonstration is a ${role}.`);
    const found = await readNotes(person, { phase, place }, at);
    // A phase in which nothing moved yet has no such sentence.
    if (!found?.sentence) continue;
    const { seen } = found.sentence;
    const outcome = await signNote(person, phase, { place, text, seen, confirmed: '' }, at);
    if (!outcome?.ok) throw new Error(`A note of the demonstration was refused: ${JSON.stringify(outcome)}`);
  }
}
