// A thread of the server: makes the exports that are waiting, one after the other, until it is told to stop.
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';

let stopped = false;
parentPort?.on('message', () => {
  stopped = true;
});
const { entry } = await import(workerData.build);
while (!stopped) {
  await entry.module.workOnExports(() => stopped);
  await setTimeout(500);
}
process.exit();
