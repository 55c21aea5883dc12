import { cpSync, rmSync } from 'node:fs';
import { withTools } from './environment.mjs';
import { run } from './steps.mjs';

const copy = '.cache/migrations';

/** Whether the migrations of both engines make exactly the schema; asked of a copy, so that nothing is generated here. */
export async function migrationsMatchSchema(/** @type {Record<string, undefined>} */ settings) {
  rmSync(copy, { recursive: true, force: true });
  cpSync('migrations', copy, { recursive: true });
  let output = '';
  for (const engine of [{ DATABASE_URL: undefined }, { DATABASE_URL: 'postgres:' }]) {
    const env = withTools({ ...settings, ...engine, MIGRATIONS_FOLDER: copy });
    const result = await run('drizzle-kit', ['generate'], { env, minutes: 3 });
    output += result.output;
    // Its exit code alone does not tell: it is 0 too when it has generated something or wants to ask a question.
    if (result.code !== 0 || !result.output.includes('No schema changes'))
      return { good: false, output: `${output}\nRun: npm run db:generate` };
  }
  return { good: true, output };
}
