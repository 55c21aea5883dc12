import { addArea, ensureProgramme } from 'db/areas';
import { store } from 'db/current';
import { ensureMilestones } from 'db/milestones';
import { ensurePhase, ensureProforma } from 'db/phases';
import { addPublishedFigures } from 'db/published-figures';
import { saveSetting } from 'db/settings';
import type { Tx } from 'db/store';
import { addInvitedPerson } from '~/services/invitations.server';
import { areas } from './areas';
import { localAuthorities } from './local-authorities';
import { milestones } from './milestones';
import { narrativeClaimsV1 } from './narrative-claims';
import { fieldworkPhases } from './phases';
import { proformas } from './proformas';
import { programmes } from './programmes';
import { publishedFigures } from './published-figures';
import { uncoveredExpectationsV1 } from './uncovered-expectations';

/**
 * Seeds a real installation: the reference data and an invitation of its first administrator, all or nothing. Gives the
 * token of the invitation's link.
 */
export async function seedInstallation(email: string, now: Date): Promise<string> {
  const { transaction } = await store();
  return transaction(async (tx) => {
    await saveSetting(tx, 'world', 'installation');
    await seedForm(tx);
    for (const area of areas) {
      const { slug, name, gssCode, laCode, region, regionCode, programme, wave, from, source } = area;
      await addArea(
        tx,
        { id: slug, slug, name, gssCode, laCode, region, regionCode },
        { programmeId: programme, wave, fromDate: from, source },
      );
    }
    for (const { askedSlugs, ...phase } of fieldworkPhases) await ensurePhase(tx, phase, askedSlugs);
    await seedPublished(tx);
    const person = { email, name: 'First administrator', role: 'administrator', areaIds: [] } as const;
    const invited = await addInvitedPerson(tx, null, person, now);
    if (!invited.ok) throw new Error(`Somebody with the address ${email} is there already.`);
    return invited.value;
  });
}

/** The programmes and the versions of the proforma, which every world has. */
export async function seedForm(tx: Tx): Promise<void> {
  for (const programme of programmes) await ensureProgramme(tx, programme);
  await seedProformas(tx);
  await seedFacts(tx);
}

/** The versions of the proforma that are not there yet. */
export async function seedProformas(tx: Tx): Promise<void> {
  for (const { proforma } of proformas) await ensureProforma(tx, proforma);
}

/** What the documents say of the reform and of themselves, as this release of the service has read them. */
export async function seedFacts(tx: Tx): Promise<void> {
  await ensureMilestones(tx, milestones);
  await saveSetting(tx, 'narrative_claims', narrativeClaimsV1);
  await saveSetting(tx, 'uncovered_expectations', uncoveredExpectationsV1);
  await saveSetting(tx, 'local_authorities', localAuthorities);
}

/** The published counts, kept as published. */
export async function seedPublished(tx: Tx): Promise<void> {
  await addPublishedFigures(
    tx,
    publishedFigures.map(({ phase, code, ...counts }) => ({ phaseId: phase, itemCode: code, ...counts })),
  );
}
