// npm run dev: the service with reload on every change, on the same database as npm start.
import { chosenAddress, requireFreePort } from './address.mjs';
import { prepareDatabase, signInNotice } from './database.mjs';
import { root, withTools } from './environment.mjs';
import { installIfChanged } from './install.mjs';
import { runUntilStopped } from './server-process.mjs';
import { script, step } from './steps.mjs';

await script(async () => {
  process.chdir(root);
  const address = chosenAddress();
  await requireFreePort(address, 'npm run dev');

  await step('1/2 Dependencies', installIfChanged);
  /** @type {Awaited<ReturnType<typeof prepareDatabase>> | undefined} */
  let database;
  await step('2/2 Database', async () => {
    database = await prepareDatabase();
    return database.done.join('; ') || 'up to date';
  });
  if (database?.demonstration) console.log(`\n${signInNotice(address.url, database.people)}`);

  const env = withTools({ NODE_ENV: 'development', DEMONSTRATION: database?.demonstration ? '1' : '' });
  const args = ['vite:dev', '--host', address.host, '--port', String(address.port), '--strictPort'];
  runUntilStopped('remix', args, env);
});
