import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const oldestNode = { major: 22, minor: 14 };
const bin = path.join(root, 'node_modules', '.bin');

/** The environment in which `node` and every tool are the project's own, wherever npm has put them. */
export function withTools(extra = {}) {
  return { ...process.env, PATH: [bin, ...machinePath()].join(path.delimiter), ...extra };
}

/** The environment of the machine itself: npm runs in it, because an install removes the project's own Node. */
export function withoutTools() {
  return { ...process.env, PATH: machinePath().join(path.delimiter) };
}

/** What to tell the person when the Node that would run the project is too old; nothing when it will do. */
export function nodeProblem() {
  const { stdout } = spawnSync('node', ['--version'], { env: withTools(), encoding: 'utf8' });
  const [major = 0, minor = 0] = (stdout ?? '').slice(1).split('.').map(Number);
  if (major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor)) return undefined;
  const found = stdout ? `Node ${stdout.trim()} is too old` : 'No Node was found that runs here';
  return `${found}. Install Node 24 (or any from ${oldestNode.major}.${oldestNode.minor} on), then run the same command again.`;
}

function machinePath() {
  return (process.env.PATH ?? '').split(path.delimiter).filter((folder) => !isToolFolder(folder));
}

const isToolFolder = (/** @type {string} */ folder) => folder.endsWith(path.join('node_modules', '.bin'));
