// npm run setup: fills a new database, with the demonstration or, after `-- --empty`, for a real installation.
import { parseArgs } from 'node:util';
import { buildIfChanged } from './build.mjs';
import { prepareDatabase } from './database.mjs';
import { root } from './environment.mjs';
import { installIfChanged } from './install.mjs';
import { StepFailed, script, step } from './steps.mjs';

await script(async () => {
  process.chdir(root);
  const args = seedArguments();

  await step('1/3 Dependencies', installIfChanged);
  await step('2/3 Build', buildIfChanged);
  /** @type {string[]} */
  let done = [];
  await step('3/3 Database', async () => {
    done = (await prepareDatabase(args)).done;
    return 'ready';
  });
  for (const line of done) console.log(line);
  console.log('\nStart the service with: npm start');
});

function seedArguments() {
  const { empty, email = process.env.ADMIN_EMAIL } = readOptions();
  if (!empty) return ['--demonstration'];
  const example = 'npm run setup -- --empty --email you@example.org';
  if (!email) throw new StepFailed(`Give the first administrator’s email address: ${example}`);
  // The seed looks at it again and more closely; this is so that nothing is installed or built in vain.
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()))
    throw new StepFailed(`${email} is not an email address. Give one like this: ${example}`);
  return ['--empty', '--email', email.trim()];
}

function readOptions() {
  try {
    return parseArgs({ options: { empty: { type: 'boolean' }, email: { type: 'string' } } }).values;
  } catch {
    throw new StepFailed(
      'Use it like this:\n  npm run setup\n  npm run setup -- --empty --email you@example.org',
    );
  }
}
