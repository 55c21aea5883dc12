// npm run setup: fills a new database, with the demonstration or, after `-- --empty`, for a real installation.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { buildIfChanged } from './build.mjs';
import { root, withTools } from './environment.mjs';
import { installIfChanged } from './install.mjs';
import { StepFailed, script, step } from './steps.mjs';

await script(async () => {
  process.chdir(root);
  const { empty, email } = readOptions();

  await step('1/3 Dependencies', installIfChanged);
  await step('2/3 Build', buildIfChanged);
  console.log('3/3 Database');
  const seed = ['--import', 'tsx', 'seeds/seed.ts', '--migrate', empty ? '--empty' : '--demonstration'];
  // Shown as it comes: it may ask a question, and it prints the link that lets the first administrator in.
  const { status } = spawnSync('node', email ? [...seed, '--email', email] : seed, {
    env: withTools(),
    stdio: 'inherit',
  });
  if (status !== 0) throw new StepFailed('The database could not be set up.');
  console.log('\nStart the service with: npm start');
});

function readOptions() {
  try {
    return parseArgs({ options: { empty: { type: 'boolean' }, email: { type: 'string' } } }).values;
  } catch {
    throw new StepFailed(
      'Use it like this:\n  npm run setup\n  npm run setup -- --empty --email you@example.org',
    );
  }
}
