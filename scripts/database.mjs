import { withTools } from './environment.mjs';
import { mustRun, StepFailed } from './steps.mjs';

const person = 'person: ';

/**
 * Migrates the database and, if it is empty, fills it with the demonstration.
 * Tells which kind it holds, what was done, and who can be signed in as.
 */
export async function prepareDatabase() {
  const args = ['--import', 'tsx', 'seeds/seed.ts', '--demonstration', '--migrate'];
  const printed = await mustRun('node', args, { env: withTools() });
  const lines = printed.split('\n').filter((line) => line.trim());
  const kind = lines.at(-1)?.trim();
  if (kind !== 'demonstration' && kind !== 'installation')
    throw new StepFailed(
      'The database was prepared, but not whether it is a demonstration or an installation.',
      printed,
    );
  return {
    demonstration: kind === 'demonstration',
    people: lines.filter((line) => line.startsWith(person)).map((line) => line.slice(person.length)),
    done: lines.slice(0, -1).filter((line) => !line.startsWith(person)),
  };
}

/** Who the demonstration lets a visitor continue as, ready to print. */
export function signInNotice(/** @type {string} */ address, /** @type {string[]} */ people) {
  const who = people.length > 0 ? ['You can continue as:', ...people.map((name) => `  - ${name}`)] : [];
  return [`This is a demonstration. Choose who to be at ${address}/sign-in`, ...who].join('\n');
}
