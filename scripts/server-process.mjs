import { spawn } from 'node:child_process';
import { StepFailed } from './steps.mjs';

/**
 * Starts a server that says so when it listens, and from then on lives and ends with it: signals are passed on.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>}
 */
export function serveUntilStopped(command, args, env) {
  return new Promise((resolve, reject) => {
    const server = spawn(command, args, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    passOnSignals(server);
    let listening = false;
    server.once('message', () => {
      listening = true;
      resolve('listening');
    });
    server.once('error', (error) =>
      reject(new StepFailed(`The server could not be started: ${error.message}`)),
    );
    server.once('exit', (code, signal) => {
      if (listening || signal) process.exit(code ?? 0);
      reject(new StepFailed('The server stopped before it could listen.'));
    });
  });
}

/** Runs a server that only writes to the terminal, until it ends. */
export function runUntilStopped(
  /** @type {string} */ command,
  /** @type {string[]} */ args,
  /** @type {NodeJS.ProcessEnv} */ env,
) {
  const server = spawn(command, args, { env, stdio: 'inherit' });
  passOnSignals(server);
  server.once('exit', (code) => process.exit(code ?? 0));
}

function passOnSignals(/** @type {import('node:child_process').ChildProcess} */ server) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => server.kill(signal));
  if (!process.env.npm_lifecycle_event) return;
  // A signal sent to npm ends npm and its shell but does not get this far, so their end is taken for one.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || server.kill('SIGTERM'), 500).unref();
}
