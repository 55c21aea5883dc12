import { createServer } from 'node:net';
import { StepFailed } from './steps.mjs';

/** Where the server is to listen, from PORT and HOST, and the address to type into a browser, which PUBLIC_URL may name. */
export function chosenAddress() {
  const port = Number(process.env.PORT || 3000);
  const host = process.env.HOST || '127.0.0.1';
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new StepFailed(`PORT must be a number from 1 to 65535, and it is "${process.env.PORT}".`);
  const local = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host);
  return { port, host, url: process.env.PUBLIC_URL || `http://${local ? 'localhost' : host}:${port}` };
}

/** What to say when another programme listens where ours was to. */
export function busyPortMessage(/** @type {number} */ port, command = 'npm start') {
  return `Port ${port} is busy: another programme is listening on it. Stop that one, or choose another port:
  PORT=${port + 1} ${command}`;
}

/** Fails with a plain message, before any long work, when the port is taken. */
export async function requireFreePort(
  /** @type {{ port: number, host: string }} */ { port, host },
  command = 'npm start',
) {
  const problem = await new Promise((resolve) => {
    const probe = createServer().once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code),
    );
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
  if (problem === 'EADDRINUSE') throw new StepFailed(busyPortMessage(port, command));
  if (problem)
    throw new StepFailed(`Port ${port} on ${host} cannot be used (${problem}). Set PORT or HOST to another.`);
}
