import { withTools } from './environment.mjs';
import { run, StepFailed } from './steps.mjs';

const person = 'person: ';
const problem = 'problem: ';

/**
 * Migrates the database and, if it is empty, fills it with what `args` ask for: a demonstration unless they say
 * otherwise. Tells which kind it holds, what was done, and who can be signed in as.
 */
export async function prepareDatabase(args = ['--demonstration']) {
  const command = ['--import', 'tsx', 'seeds/seed.ts', '--migrate', ...args];
  const { code, output } = await run('node', command, { env: withTools() });
  const lines = output.split('\n').filter((line) => line.trim());
  const stopped = lines.find((line) => line.startsWith(problem));
  if (stopped) throw new StepFailed(stopped.slice(problem.length));
  if (code !== 0) throw new StepFailed(`This command failed: ${['node', ...command].join(' ')}`, output);
  const kind = lines.at(-1)?.trim();
  if (kind !== 'demonstration' && kind !== 'installation')
    throw new StepFailed(
      'The database did not say whether it is a demonstration or an installation.',
      output,
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
  return [`This is a demonstration. Choose who to be at ${new URL('/sign-in', address)}`, ...who].join('\n');
}
