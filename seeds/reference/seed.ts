import { addArea, ensureProgramme } from 'db/areas';
import { store } from 'db/current';
import { ensurePhase, ensureProforma } from 'db/phases';
import { addPublishedFigures } from 'db/published-figures';
import { saveSetting } from 'db/settings';
import type { Tx } from 'db/store';
import { invitePerson } from '~/services/invitations.server';
import { areas } from './areas';
import { fieldworkPhases } from './phases';
import { proformas } from './proformas';
import { programmes } from './programmes';
import { publishedFigures } from './published-figures';

/** Seeds a real installation, reference data only, and invites its first administrator. */
export async function seedInstallation(email: string | undefined, now: Date): Promise<void> {
  if (!email || !/^\S+@\S+\.\S+$/.test(email))
    throw new Error(
      'Give the first administrator’s email address: npm run setup -- --empty --email you@example.org',
    );
  const { transaction } = await store();
  await transaction(async (tx) => {
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
  });
  console.log(
    'Added the reference data: 2 programmes, 17 areas, the proforma, the phases and the published figures.',
  );

  const person = { email, name: 'First administrator', role: 'administrator', areaIds: [] } as const;
  const invited = await invitePerson(null, person, now);
  if (!invited?.ok) throw new Error(`Somebody with the address ${email} is there already.`);
  const address = process.env.PUBLIC_URL || `http://localhost:${process.env.PORT ?? 3000}`;
  console.log('Invited the first administrator. The link works once, for 7 days:');
  console.log(new URL(`/invitations/${invited.value}`, address).href);
}

/** The programmes and the versions of the proforma, which every world has. */
export async function seedForm(tx: Tx): Promise<void> {
  for (const programme of programmes) await ensureProgramme(tx, programme);
  await seedProformas(tx);
}

/** The versions of the proforma that are not there yet. */
export async function seedProformas(tx: Tx): Promise<void> {
  for (const { proforma } of proformas) await ensureProforma(tx, proforma);
}

/** The published counts, kept as published. */
export async function seedPublished(tx: Tx): Promise<void> {
  await addPublishedFigures(
    tx,
    publishedFigures.map(({ phase, code, ...counts }) => ({ phaseId: phase, itemCode: code, ...counts })),
  );
}
