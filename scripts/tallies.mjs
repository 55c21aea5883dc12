import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Tally */

/** How a step that is one test in itself went: one passed or one failed. @returns {Tally} */
export function oneTally(/** @type {boolean} */ good) {
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * The tests in a report of vitest; a file that could not even be loaded counts as one failed.
 * @param {string} file
 * @param {number} code
 */
export function vitestTally(file, code) {
  const report = read(file);
  if (!report) return oneTally(false);
  const unloaded = report.testResults.filter(
    (/** @type {any} */ result) => result.status === 'failed' && result.assertionResults.length === 0,
  );
  return honest({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }, code);
}

/**
 * The journeys in a report of Playwright; one that passed only at a second try has passed.
 * @param {string} file
 * @param {number} code
 */
export function playwrightTally(file, code) {
  const report = read(file);
  if (!report) return oneTally(false);
  const { expected, flaky, unexpected } = report.stats;
  return honest({ passed: expected + flaky, failed: unexpected }, code);
}

/** A run that ended badly, or ran nothing, has a failure even if no test admits to it. */
function honest(/** @type {Tally} */ { passed, failed }, /** @type {number} */ code) {
  const hidden = failed === 0 && (code !== 0 || passed === 0);
  return { passed, failed: hidden ? 1 : failed };
}

function read(/** @type {string} */ file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
