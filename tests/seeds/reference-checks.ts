import { test } from 'vitest';

type Check = readonly [name: string, run: () => void];

/** The checks where their source is at hand; where it is not, one test that says they were not made. */
export function checkAgainst(source: string, present: boolean, checks: readonly Check[]) {
  if (present) {
    for (const [name, run] of checks) test(name, run);
    return;
  }
  const unmade = checks.length === 1 ? '1 check was' : `${checks.length} checks were`;
  const absence = `${source} not beside this checkout, so ${unmade} not made`;
  test(absence, () => console.log(absence));
}
