import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Makes exports in a thread beside the server, so that nobody who saves waits for one. A thread that ends is begun again.
 * Gives what stops it once the file in hand is made.
 * @param {string} build where the server's build is
 */
export function startExports(build) {
  let stopped = false;
  let worker = begin();

  function begin() {
    const thread = new Worker(new URL('./export-worker.mjs', import.meta.url), {
      workerData: { build },
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    thread.on('error', (error) =>
      console.error(JSON.stringify({ level: 'error', during: 'making exports', what: error.message })),
    );
    thread.on('exit', () => {
      if (stopped) return;
      setTimeout(() => {
        if (!stopped) worker = begin();
      }, 10_000).unref();
    });
    thread.unref();
    return thread;
  }

  return async () => {
    stopped = true;
    if (worker.threadId < 0) return;
    worker.postMessage('stop');
    await once(worker, 'exit');
  };
}
