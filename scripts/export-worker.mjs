// A thread of the server: makes the exports that are waiting, one after the other, and does the tasks that it is asked
// for, until it is told to stop.
import { readlinkSync } from 'node:fs';
import { setPriority } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

let isStopped = false;
let tasks = 0;
/** The files that are being taken, piece by piece. @type {Map<number, AsyncIterator<Uint8Array>>} */
const open = new Map();
const built = import(workerData.build).then(({ entry }) => entry.module);

parentPort?.on('message', async (message) => {
  if (message === 'stop') isStopped = true;
  else await answer(message);
});

/** Answers with what a task gave, or with the next piece of a file, or with what went wrong. */
async function answer(/** @type {import('./exports.mjs').Asked} */ asked) {
  const { id } = asked;
  tasks += 1;
  try {
    if (asked.what === 'end') {
      await open.get(id)?.return?.();
      open.delete(id);
    } else if (asked.what === 'piece') {
      const file = open.get(id);
      if (!file) throw new Error('This file is not being made any more.');
      const { done, value } = await file.next();
      if (done) open.delete(id);
      // What is handed over takes the whole memory along that it is a part of.
      parentPort?.postMessage({ id, value: { done, value: value && new Uint8Array(value) } });
    } else {
      const value = await (await built).doTask(asked.name, asked.args);
      if (value?.pieces) open.set(id, value.pieces[Symbol.asyncIterator]());
      parentPort?.postMessage({ id, value: value?.pieces ? { ...value, pieces: true } : value });
    }
  } catch (error) {
    open.delete(id);
    parentPort?.postMessage({ id, error: error instanceof Error ? error : new Error(String(error)) });
  } finally {
    tasks -= 1;
  }
}

/** Lets everybody who saves go first. Linux alone gives a thread a priority of its own. */
function stepBack() {
  try {
    setPriority(Number(path.basename(readlinkSync('/proc/thread-self'))), 19);
  } catch {}
}

stepBack();
const { workOnExports } = await built;
while (!isStopped || tasks > 0 || open.size > 0) {
  await workOnExports(() => isStopped);
  await setTimeout(500);
}
process.exit();
