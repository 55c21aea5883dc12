import { parseArgs } from 'node:util';
import { openStore, replaceStore } from 'db/current';
import { findSetting } from 'db/settings';
import { demonstrationPeople } from './demonstration/people';
import { seedDemonstration } from './demonstration/seed';
import { seedInstallation } from './reference/seed';
import { topUpQuarters } from './top-up';

const { values } = parseArgs({
  options: {
    demonstration: { type: 'boolean' },
    empty: { type: 'boolean' },
    migrate: { type: 'boolean' },
    email: { type: 'string' },
  },
});

const store = await openStore();
replaceStore(store);
if (values.migrate) await store.migrate();

const now = new Date();
const world = await findSetting(store.db, 'world');
if (world === undefined && values.empty) await seedInstallation(values.email ?? process.env.ADMIN_EMAIL, now);
else if (world === undefined) await seedDemonstration(now);
else if (values.empty)
  console.log(
    `The database already holds ${world === 'demonstration' ? 'the demonstration' : 'an installation'}; nothing was changed.`,
  );
for (const name of await topUpQuarters(now)) console.log(`Opened ${name}.`);
const settled = await findSetting(store.db, 'world');
if (settled === 'demonstration')
  for (const { name } of demonstrationPeople.slice(0, 6)) console.log(`person: ${name}`);
console.log(String(settled));
await store.close();
