import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import remixConfig from '../remix.config.js';
import { root, withTools } from './environment.mjs';
import { mustRun } from './steps.mjs';

const sources = ['app', 'db', 'seeds', 'public'].concat([
  'package-lock.json',
  'remix.config.js',
  'scripts/precompress.mjs',
  'tsconfig.json',
  'vite.config.ts',
]);
const folder = path.join(root, remixConfig.buildDirectory ?? 'build');
// Inside a folder that every build empties, so a build made by hand is never taken for one of these.
const stamp = path.join(folder, 'server', 'built-from');

/** Builds the app when its sources differ from those of the last build, and says whether it did. */
export async function buildIfChanged() {
  const hash = sourcesHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return 'up to date';
  await build(hash);
  return 'built';
}

/** Builds the app whatever there was before, and gives what the build printed. */
export async function build(hash = sourcesHash()) {
  const output = await mustRun('remix', ['vite:build'], { env: withTools({ NODE_ENV: 'production' }) });
  writeFileSync(stamp, hash);
  return output;
}

/** One hash over the names and contents of everything that goes into a build. */
function sourcesHash() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesIn))
    hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/** @returns {string[]} */
function filesIn(/** @type {string} */ name) {
  const full = path.join(root, name);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [name];
  return readdirSync(full)
    .sort()
    .flatMap((child) => filesIn(path.join(name, child)));
}
