import { addArea } from 'db/areas';
import { store } from 'db/current';
import { ensurePhase } from 'db/phases';
import { saveSetting } from 'db/settings';
import { addUser } from 'db/users';
import type { Phase } from '~/domain/phase';
import { fieldworkPhases, quartersUntil } from '../reference/phases';
import { seedForm, seedPublished } from '../reference/seed';
import { askedIn, demonstrationAreas } from './areas';
import { seedDisclosure } from './disclosure';
import { seedEditions } from './editions';
import { seedExceptions } from './exceptions';
import { seedHandedSections } from './handed-sections';
import { seedHelpOffers } from './help-offers';
import { seedMessages, seedOpening } from './messages';
import { seedNotes } from './notes';
import { demonstrationPeople } from './people';
import { seedQueries } from './queries';
import { type SeedPerson, seedReturn } from './seed-return';
import { demonstrationReturns } from './story';

/** Seeds the demonstration world: fictional areas, and returns that went through the service like anybody's. */
export async function seedDemonstration(now: Date): Promise<void> {
  const phases = [...fieldworkPhases, ...quartersUntil(now)];
  const people = await seedWorld(phases, now);
  const dueAt = new Map(phases.map((phase) => [phase.id, phase.dueAt]));
  const returns = demonstrationReturns(
    phases.map((phase) => phase.id),
    (id) => dueAt.get(id) ?? now,
    now,
  );
  const present = phases.at(-1);
  if (present) await seedOpening(present, now);
  for (const told of returns) {
    const phase = phases.find(({ id }) => id === told.phase);
    if (phase) await seedReturn(told, phase, people, now);
  }
  if (present) await seedExceptions(present, people, now);
  await seedHandedSections(people, now);
  await seedQueries(
    people,
    phases.map(({ id }) => id),
    now,
  );
  if (present) await seedMessages(present, people, now);
  await seedHelpOffers(people, now);
  await seedEditions(phases, people, now);
  await seedNotes(phases, people, now);
  await seedDisclosure(people, now);
  const { transaction } = await store();
  // Last of all, so that a demonstration whose filling was interrupted is known by its absence.
  await transaction((tx) => saveSetting(tx, 'seeded', true));
  console.log(
    `Seeded the demonstration: ${demonstrationAreas.length} fictional areas, ${phases.length} phases.`,
  );
}

async function seedWorld(phases: readonly Phase[], now: Date): Promise<SeedPerson[]> {
  const { transaction } = await store();
  return transaction(async (tx) => {
    await saveSetting(tx, 'world', 'demonstration');
    await seedForm(tx);
    for (const { slug, name, region, programme, wave, from } of demonstrationAreas)
      await addArea(
        tx,
        { id: slug, slug, name, region },
        { programmeId: programme, wave, fromDate: from, source: 'Made up for the demonstration' },
      );
    for (const { askedSlugs, ...phase } of phases.map(withAsked)) await ensurePhase(tx, phase, askedSlugs);
    await seedPublished(tx);
    for (const [order, { key, email, name, role, areas }] of demonstrationPeople.entries())
      await addUser(
        tx,
        { id: key, email, name, role, demonstrationKey: key, createdAt: new Date(now.getTime() + order) },
        areas,
      );
    return demonstrationPeople.map(({ key, areas, ...person }) => ({
      id: key,
      ...person,
      areas: areas.map((slug) => ({ id: slug, slug, name: slug })),
    }));
  });
}

/** The fieldwork phases ask the first three areas of wave 1, then the six case-study areas; quarters ask all ten. */
function withAsked(phase: Phase) {
  const { id, name, kind, opensAt, dueAt, closesAt, proformaVersion, source } = phase;
  return {
    id,
    name,
    kind,
    opensAt,
    dueAt,
    closesAt,
    proformaVersion,
    source,
    askedSlugs: askedIn(id),
  };
}
