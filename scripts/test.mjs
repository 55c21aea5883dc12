// npm test: everything that has to hold, on a fresh clone or a working one. `-- --no-browser` leaves the journeys out.
import { mkdirSync, rmSync } from 'node:fs';
import { build } from './build.mjs';
import { migrationsMatchSchema } from './drift.mjs';
import { root, withTools } from './environment.mjs';
import { installIfChanged } from './install.mjs';
import { run, StepFailed, script, seconds } from './steps.mjs';
import { oneTally, playwrightTally, vitestTally } from './tallies.mjs';
import { provideTestPrograms } from './test-machine.mjs';

const browser = !process.argv.includes('--no-browser');
// The tests choose their own databases and addresses.
/** @type {Record<string, undefined>} */
const settings = {
  DATABASE_URL: undefined,
  DATABASE_FILE: undefined,
  DEMONSTRATION: undefined,
  HOST: undefined,
  LOG: undefined,
  NODE_ENV: undefined,
  PORT: undefined,
  PUBLIC_URL: undefined,
  TRUST_PROXY: undefined,
};
/** Tests that say the same whichever database there is; of these, the many small ones share what they import. */
const rules = ['tests/domain', 'tests/http', 'tests/mail', 'tests/ui'];
const files = ['tests/scripts', 'tests/spreadsheets'];
/** @type {{ name: string, passed: number, failed: number, seconds: string }[]} */
const results = [];

await script(async () => {
  process.chdir(root);
  mkdirSync('.cache', { recursive: true });
  if (!(await check('dependencies', () => ready(installIfChanged), { counts: false }))) return;
  await check('machine', () => ready(() => provideTestPrograms({ browser })), { counts: false });

  await Promise.all([
    check('lint', () => tool('biome', ['check', '.'])),
    check('types', () => tool('tsc', ['--noEmit'])),
  ]);
  await check('tests of rules', () => vitest('rules', { args: ['--no-isolate', ...rules] }));
  await check('tests on SQLite', () => vitest('sqlite', { args: without(rules) }));
  await check('tests on PostgreSQL', () =>
    vitest('postgres', { around: 'scripts/with-postgres', args: without([...rules, ...files]) }),
  );
  await check('migrations', async () => {
    const { good, output } = await migrationsMatchSchema(settings);
    return { ...oneTally(good), output };
  });
  const built = await check('build', () => ready(build));
  if (browser && built) await check('journeys', journeys);
});
summarise();

/**
 * Runs one part of the check, shows how it went, and remembers it; true when nothing in it failed.
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number, output: string }>} work
 */
async function check(name, work, { counts = true } = {}) {
  const began = performance.now();
  console.log(`${name} …`);
  const { passed, failed, output } = await work();
  const good = failed === 0;
  if (!good) console.log(`\n${output.trimEnd()}\n`);
  console.log(`${name}: ${good ? 'passed' : 'FAILED'} (${seconds(began)} s)`);
  if (counts || !good) results.push({ name, passed, failed, seconds: seconds(began) });
  return good;
}

async function tool(/** @type {string} */ command, /** @type {string[]} */ args) {
  const { code, output } = await run(command, args, { env: withTools(settings) });
  return { ...oneTally(code === 0), output };
}

/**
 * Runs tests, which the arguments choose.
 * @param {string} name
 * @param {{ around?: string, args: string[] }} how
 */
async function vitest(name, { around, args }) {
  const report = `.cache/vitest-${name}.json`;
  rmSync(report, { force: true });
  const words = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const [command = '', ...rest] = [...(around ? [around] : []), ...words, ...args];
  const { code, output } = await run(command, rest, { env: withTools(settings) });
  return { ...vitestTally(report, code), output };
}

function without(/** @type {string[]} */ folders) {
  return folders.map((folder) => `--exclude=${folder}/**`);
}

async function journeys() {
  const report = '.cache/journeys.json';
  rmSync(report, { force: true });
  const { code, output } = await run('playwright', ['test'], { env: withTools(settings), minutes: 20 });
  return { ...playwrightTally(report, code), output };
}

/** Counts work that throws when it fails as one test. */
async function ready(/** @type {() => Promise<string>} */ work) {
  try {
    return { ...oneTally(true), output: await work() };
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    return { ...oneTally(false), output: `${error.output}\n${error.message}` };
  }
}

/** The table and the closing line, which is alone so that machines can read it too. */
function summarise() {
  console.log(
    `\n${'Part'.padEnd(22)}${'Result'.padEnd(8)}${'Passed'.padStart(8)}${'Failed'.padStart(8)}${'Seconds'.padStart(9)}`,
  );
  for (const { name, passed, failed, seconds: time } of results) {
    const result = failed === 0 ? 'passed' : 'FAILED';
    console.log(
      `${name.padEnd(22)}${result.padEnd(8)}${String(passed).padStart(8)}${String(failed).padStart(8)}${time.padStart(9)}`,
    );
  }
  const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, row) => total + row[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
}
