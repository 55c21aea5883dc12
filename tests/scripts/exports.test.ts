import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { gather } from 'tests/support/gather';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { startExports } from '../../scripts/exports.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'exports-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A build that makes no exports and knows a few tasks. */
const build = path.join(folder, 'build.mjs');
writeFileSync(
  build,
  `import { setTimeout } from 'node:timers/promises';
  import { isMainThread } from 'node:worker_threads';
  let ended = 'not yet';
  async function* made(pieces) {
    let count = 0;
    try {
      for (; count < pieces; count += 1) yield new Uint8Array(3_000).fill(count).subarray(0, 3);
      if (pieces === 13) throw new Error('It is unlucky.');
    } finally { ended = 'after ' + count; }
  }
  const tasks = {
    thread: () => ({ isMainThread }),
    add: (a, b) => a + b,
    bytes: (size) => ({ name: 'bytes', body: new Uint8Array(size).fill(7) }),
    few: () => ({ body: Buffer.from('few') }),
    slow: async (ms) => { await setTimeout(ms); return 'done'; },
    fail: () => { throw new TypeError('It is broken.'); },
    end: () => process.exit(1),
    file: (pieces) => ({ name: 'file', pieces: made(pieces) }),
    ended: () => ended,
  };
  export const entry = { module: {
    workOnExports: async () => {},
    doTask: async (name, args) => tasks[name](...args),
  } };`,
);

describe('the thread beside the server', () => {
  let running: ReturnType<typeof startExports> | undefined;
  const start = () => {
    running = startExports(pathToFileURL(build).href);
    return running;
  };
  afterEach(() => running?.stop());

  it('does what it is asked, away from the server’s own thread', async () => {
    const { ask } = start();
    expect(await ask('thread', [])).toEqual({ isMainThread: false });
    expect(await Promise.all([ask('add', [1, 2]), ask('add', [3, 4])])).toEqual([3, 7]);
  });

  it('hands over bytes, many or few, and goes on doing so', async () => {
    const { ask } = start();
    expect(await ask('bytes', [100_000])).toEqual({ name: 'bytes', body: new Uint8Array(100_000).fill(7) });
    for (const _time of [1, 2, 3]) {
      const { body } = (await ask('few', [])) as { body: Uint8Array };
      expect(Buffer.from(body).toString()).toBe('few');
    }
  });

  it('says what went wrong in a task, and goes on', async () => {
    const { ask } = start();
    await expect(ask('fail', [])).rejects.toThrow('It is broken.');
    expect(await ask('add', [1, 1])).toBe(2);
  });

  it('hands over a file piece by piece, and makes no more of it than is taken', async () => {
    const { ask } = start();
    const { name, pieces } = await ask('file', [3]);
    expect(name).toBe('file');
    const taken: Uint8Array[] = await gather(pieces);
    expect(taken.map(([first]) => first)).toEqual([0, 1, 2]);
    // Each alone, not with all the memory that it was a part of.
    expect(taken.map(({ buffer }) => buffer.byteLength)).toEqual([3, 3, 3]);
    expect(await ask('ended', [])).toBe('after 3');

    const long = await ask('file', [1_000_000]);
    for await (const [first] of long.pieces) if (first === 4) break;
    expect(await ask('ended', [])).toBe('after 4');
    await expect(gather((await ask('file', [13])).pieces)).rejects.toThrow('unlucky');
  });

  it('lets nobody wait for ever when it ends under a task', async () => {
    const { ask } = start();
    const slow = ask('slow', [60_000]);
    await Promise.all([
      expect(ask('end', [])).rejects.toThrow('has ended'),
      expect(slow).rejects.toThrow('has ended'),
    ]);
    expect(await ask('add', [1, 1])).toBe(2);
  });

  it('forgets a file that nobody begins to read', async () => {
    const { ask, stop } = start();
    const { pieces } = await ask('file', [1_000]);
    await pieces[Symbol.asyncIterator]().return();
    await expect(Promise.race([stop().then(() => 'stopped'), setTimeout(5_000, 'never')])).resolves.toBe(
      'stopped',
    );
  });

  it('finishes the task in hand before it stops', async () => {
    const { ask, stop } = start();
    const slow = ask('slow', [700]);
    await stop();
    expect(await slow).toBe('done');
  });
});
