import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * What the thread is asked: for a task, for the next piece of the file that a task gave, or for no more of that.
 * @typedef {{ id: number } & ({ what: 'task', name: string, args: readonly unknown[] } | { what: 'piece' | 'end' })} Asked
 */

const hasEnded = 'The thread that makes files has ended.';

/**
 * Begins a thread beside the server that makes exports and does what it is asked, so that nobody who saves waits for
 * it. A thread that ends is begun again, at once unless another has ended lately. Gives what asks it for a task, and
 * what stops it once the work in hand is done.
 * @param {string} build where the server's build is
 */
export function startExports(build) {
  let isStopped = false;
  let count = 0;
  /** @type {Map<number, { resolve: (value: any) => void, reject: (error: unknown) => void }>} */
  const waiting = new Map();
  let lastEnd = Number.NEGATIVE_INFINITY;
  /** @type {Promise<void>} */
  let begunAgain = Promise.resolve();
  let worker = begin();

  function begin() {
    const thread = new Worker(new URL('./export-worker.mjs', import.meta.url), {
      workerData: { build },
      // Left to itself it lets a hundred megabytes of what nobody needs any more pile up before it tidies.
      resourceLimits: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 16 },
    });
    thread.on('message', ({ id, value, error }) => {
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (error) reject?.(error);
      else resolve?.(value);
    });
    thread.on('error', (error) =>
      console.error(JSON.stringify({ level: 'error', during: 'making exports', what: error.message })),
    );
    thread.on('exit', () => {
      for (const { reject } of waiting.values()) reject(new Error(hasEnded));
      waiting.clear();
      const rest = performance.now() - lastEnd > 60_000 ? 0 : 10_000;
      lastEnd = performance.now();
      begunAgain = new Promise((resolve) => {
        setTimeout(() => {
          if (!isStopped) worker = begin();
          resolve();
        }, rest).unref();
      });
    });
    thread.unref();
    return thread;
  }

  /** What the thread answers. @returns {Promise<any>} */
  async function call(/** @type {Asked} */ asked) {
    if (worker.threadId < 0) await begunAgain;
    if (worker.threadId < 0) throw new Error(hasEnded);
    return new Promise((resolve, reject) => {
      waiting.set(asked.id, { resolve, reject });
      worker.postMessage(asked);
    });
  }

  /** The file that a task gave, each piece made when it is asked for. It can be ended before anybody has asked. */
  function piecesOf(/** @type {number} */ id) {
    return {
      [Symbol.asyncIterator]() {
        return this;
      },
      next: () => call({ id, what: 'piece' }),
      async return() {
        worker.postMessage({ id, what: 'end' });
        return { done: true, value: undefined };
      },
    };
  }

  return {
    /** What a task gave, with the `pieces` of a file still to come where it has some. @returns {Promise<any>} */
    async ask(/** @type {string} */ name, /** @type {readonly unknown[]} */ args) {
      count += 1;
      const id = count;
      const value = await call({ id, what: 'task', name, args });
      return value?.pieces ? { ...value, pieces: piecesOf(id) } : value;
    },
    async stop() {
      isStopped = true;
      if (worker.threadId < 0) return;
      worker.postMessage('stop');
      await once(worker, 'exit');
    },
  };
}
