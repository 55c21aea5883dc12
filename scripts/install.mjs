import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { nodeProblem, root, withoutTools } from './environment.mjs';
import { mustRun, StepFailed } from './steps.mjs';

/** Makes node_modules hold what package-lock.json names, and says whether there was anything to do. */
export async function installIfChanged() {
  const current = isInstalled();
  if (!current) {
    const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
    await mustRun('npm', args, { env: withoutTools() });
  }
  const problem = nodeProblem();
  if (problem) throw new StepFailed(problem);
  return current ? 'up to date' : 'installed';
}

/**
 * npm writes its own record of what it installed at the very end, so an install that was cut short shows here too.
 * Optional packages may be missing: most are for other systems.
 */
function isInstalled() {
  const record = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesIn(record);
  return Object.entries(packagesIn(path.join(root, 'package-lock.json'))).every(([folder, wanted]) => {
    const found = installed[folder];
    return folder === '' || (found ? found.version === wanted.version : wanted.optional);
  });
}

/** @returns {Record<string, { version: string, optional?: boolean }>} */
function packagesIn(/** @type {string} */ file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
