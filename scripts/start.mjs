// npm start: from a fresh clone to a running service; what is up to date already is left alone.
import { chosenAddress, requireFreePort } from './address.mjs';
import { buildIfChanged } from './build.mjs';
import { prepareDatabase, signInNotice } from './database.mjs';
import { root, withTools } from './environment.mjs';
import { installIfChanged } from './install.mjs';
import { serveUntilStopped } from './server-process.mjs';
import { script, step } from './steps.mjs';

await script(async () => {
  process.chdir(root);
  const address = chosenAddress();
  await requireFreePort(address);

  await step('1/4 Dependencies', installIfChanged);
  await step('2/4 Build', buildIfChanged);
  /** @type {Awaited<ReturnType<typeof prepareDatabase>> | undefined} */
  let database;
  await step('3/4 Database', async () => {
    database = await prepareDatabase();
    return database.done.join('; ') || 'up to date';
  });
  const demonstration = database?.demonstration ?? false;
  const env = withTools({ NODE_ENV: 'production', DEMONSTRATION: demonstration ? '1' : '' });
  await step('4/4 Server', () => serveUntilStopped('node', ['scripts/serve.mjs'], env));

  console.log(`\nReport pathfinder progress is at ${address.url}`);
  if (demonstration) console.log(signInNotice(address.url, database?.people ?? []));
  console.log('Press Ctrl+C to stop it.');
});
