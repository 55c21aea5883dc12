import { handSections } from '~/services/handed-sections.server';
import type { SeedPerson } from './seed-return';

/** Whose the sections of the first two areas are to prepare, by person and area. */
const handed: [person: string, area: string, sections: string[]][] = [
  ['contributor', 'ashcombe', ['FH-FD', 'FH-MT']],
  ['police-contributor', 'ashcombe', ['SR-SP', 'CP-MA']],
  ['education-contributor', 'ashcombe', ['FH-FS', 'FN-GD']],
  ['police-contributor', 'brackenshire', ['CP-MA']],
];

/** Hands sections to contributors, as the leads of their areas do. */
export async function seedHandedSections(people: readonly SeedPerson[], now: Date): Promise<void> {
  for (const [personId, area, sections] of handed) {
    const lead = people.find(({ role, areas }) => role === 'area_lead' && areas[0]?.slug === area);
    const done = lead && (await handSections(lead, area, personId, sections, now));
    if (!done) throw new Error(`The demonstration could not hand sections to ${personId}.`);
  }
}
