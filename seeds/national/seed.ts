import { randomUUID } from 'node:crypto';
import { addArea } from 'db/areas';
import { store } from 'db/current';
import { ensurePhase, findProforma } from 'db/phases';
import { beginReturn, saveReturnState } from 'db/returns';
import { saveSetting } from 'db/settings';
import { addSubmission } from 'db/submissions';
import { addUser } from 'db/users';
import type { Phase } from '~/domain/phase';
import type { Proforma } from '~/domain/proforma';
import { contentHash, submissionFormat, submissionReference } from '~/domain/submission';
import { summariseAnswers } from '~/domain/submission-summary';
import { seedEditions } from '../demonstration/editions';
import { demonstrationPeople } from '../demonstration/people';
import { seedForm } from '../reference/seed';
import { nationalAnswers, nationalAreas, nationalPhases } from './world';

/** Fills an empty database with 153 made-up areas over sixteen quarters, to measure with; nobody lived through it. */
export async function seedNational(now: Date, editions = true): Promise<void> {
  const { db, transaction } = await store();
  const people = demonstrationPeople.filter(({ areas }) => areas.length === 0);
  await transaction(async (tx) => {
    await saveSetting(tx, 'world', 'demonstration');
    await seedForm(tx);
    for (const { slug, name, region, wave } of nationalAreas)
      await addArea(
        tx,
        { id: slug, slug, name, region },
        { programmeId: 'ffc', wave, fromDate: '2023-01-01', source: 'Made up to measure with' },
      );
    const slugs = nationalAreas.map(({ slug }) => slug);
    for (const phase of nationalPhases) await ensurePhase(tx, phase, slugs);
    for (const { key, email, name, role } of people)
      await addUser(tx, { id: key, email, name, role, demonstrationKey: key, createdAt: now }, []);
  });
  const proforma = await findProforma(db, 1);
  if (!proforma) throw new Error('The first version of the proforma is not there.');
  for (const [at, phase] of nationalPhases.entries()) await seedPhase(proforma, phase, at);
  const viewers = people.map(({ key, name, role }) => ({
    id: key,
    email: `${key}@demo.example`,
    name,
    role,
    areas: [],
  }));
  if (editions) await seedEditions(nationalPhases, viewers, now);
  await transaction((tx) => saveSetting(tx, 'seeded', true));
}

async function seedPhase(proforma: Proforma, phase: Phase, at: number) {
  const { transaction } = await store();
  await transaction(async (tx) => {
    for (const { slug } of nationalAreas) {
      const answers = nationalAnswers(proforma, slug, at);
      if (!answers) continue;
      const submittedAt = new Date(phase.opensAt.getTime() + 20 * 86_400_000);
      const made = await beginReturn(tx, phase.id, slug, submittedAt);
      const signed = { signedBy: 'administrator', signedAs: `Area lead, ${slug}`, submittedAt };
      const head = {
        reference: submissionReference(phase.id, slug, 1),
        ...{ version: 1, proformaVersion: proforma.version, ...signed },
        ...{ format: submissionFormat, explanations: [] },
      };
      const hash = await contentHash({ ...head, phase: phase.id, area: slug, answers });
      const submission = { id: randomUUID(), returnId: made.id, ...head, hash };
      await addSubmission(tx, submission, answers, summariseAnswers(answers));
      const isLast = at === nationalPhases.length - 1;
      await saveReturnState(tx, made.id, 'not_started', isLast ? 'submitted' : 'accepted', submittedAt);
    }
  });
}
