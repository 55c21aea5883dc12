import { parseArgs } from 'node:util';
import { openStore, replaceStore } from 'db/current';
import { dialect } from 'db/schema';
import { findSetting } from 'db/settings';
import type { Store } from 'db/store';
import { fillSummaries } from '~/services/summaries.server';
import { emailProblem, linkAddress, renewAdministratorLink } from './administrator';
import { demonstrationPeople } from './demonstration/people';
import { seedDemonstration } from './demonstration/seed';
import { seedNational } from './national/seed';
import { seedInstallation } from './reference/seed';
import { topUpQuarters } from './top-up';

const { values } = parseArgs({
  options: {
    demonstration: { type: 'boolean' },
    empty: { type: 'boolean' },
    national: { type: 'boolean' },
    migrate: { type: 'boolean' },
    'top-up': { type: 'boolean' },
    email: { type: 'string' },
  },
});
const email = (values.email ?? process.env.ADMIN_EMAIL ?? '').trim();
const problem = (values.empty && emailProblem(email)) || (await fill());
if (problem) {
  console.error(`problem: ${problem}`);
  process.exitCode = 1;
}

/** Brings the database up to date, fills it when it is empty, and says what it holds; gives what stands in the way. */
async function fill(): Promise<string | undefined> {
  const store = await openStore();
  replaceStore(store);
  try {
    if (values.migrate) {
      await store.migrate();
      await fillSummaries(store);
    }
    return await fillStore(store, new Date());
  } finally {
    await store.close();
  }
}

async function fillStore({ db }: Store, now: Date): Promise<string | undefined> {
  const world = await findSetting(db, 'world');
  if (world === 'demonstration' && (await findSetting(db, 'seeded')) !== true) return unfinished();
  if (world === undefined && values['top-up']) {
    console.log('The database is empty. Fill it once with seeds/seed.ts --empty --email you@example.org');
    return undefined;
  }
  if (world === undefined && values.empty) {
    const token = await seedInstallation(email, now);
    console.log(
      'Added the reference data: 2 programmes, 17 areas, the proforma, the phases and the published figures.',
    );
    sayLink('Invited the first administrator.', token);
  } else if (world === undefined && values.national) await seedNational(now);
  else if (world === undefined) await seedDemonstration(now);
  else if (values.empty && world === 'demonstration')
    console.log('The database already holds the demonstration; nothing was changed.');
  else if (values.empty) await renewLink(now);

  for (const name of await topUpQuarters(now)) console.log(`Added ${name}.`);
  const settled = await findSetting(db, 'world');
  if (settled === 'demonstration')
    for (const { name } of demonstrationPeople.slice(0, 6)) console.log(`person: ${name}`);
  console.log(String(settled));
  return undefined;
}

async function renewLink(now: Date) {
  const token = await renewAdministratorLink(email, now);
  if (token)
    sayLink(
      `The database already holds an installation. Made ${email} a new link; older ones are dead.`,
      token,
    );
  else
    console.log(
      `The database already holds an installation, and no administrator in it has the address ${email}; nothing was changed.`,
    );
}

function sayLink(what: string, token: string) {
  console.log(`${what} The link works once, for 7 days:`);
  console.log(linkAddress(token));
}

function unfinished() {
  const [what, remedy] =
    dialect === 'pg'
      ? ['The demonstration', 'empty the database that DATABASE_URL names']
      : [
          `The demonstration in ${process.env.DATABASE_FILE ?? 'data/app.db'}`,
          `delete ${process.env.DATABASE_FILE ?? 'data/app.db'}`,
        ];
  return `${what} was not filled to its end, because it was interrupted or is being filled by another start. If no other start is running, ${remedy} and start again.`;
}
