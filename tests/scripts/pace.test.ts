import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createConnection, type Server, type Socket } from 'node:net';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout } from 'node:timers/promises';
import compression from 'compression';
import express from 'express';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { takenBody } from '~/http/taken-body';
import { pace } from '../../scripts/pace.mjs';

const pieces = 400;
const piece = randomBytes(64 * 1024);
let made = 0;
let isEnded = false;

/** A file of 25 MB that packing makes no smaller. */
async function* file() {
  isEnded = false;
  try {
    for (made = 0; made < pieces; made += 1) yield piece;
  } finally {
    isEnded = true;
  }
}

let server: Server;
beforeAll(async () => {
  const app = express();
  app.use(compression());
  app.use(pace);
  app.get('/', async (_request, response) => {
    response.set('Content-Type', 'text/csv');
    const body = takenBody(
      { request: new Request('http://localhost'), context: { ...response.locals } },
      file(),
    ) as ReadableStream;
    // As Remix sends a body: every piece at once when it is there.
    for await (const each of body) response.write(each);
    response.end();
  });
  await new Promise<void>((listening) => {
    server = app.listen(0, '127.0.0.1', listening);
  });
});
afterAll(() => server.close());

/** Asks for the file and reads nothing of the answer until it is told to. */
async function ask(encoding: string): Promise<Socket> {
  const { port } = server.address() as AddressInfo;
  const socket = createConnection(port, '127.0.0.1').on('error', () => {});
  await once(socket, 'connect');
  socket.pause();
  socket.write(
    `GET / HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: ${encoding}\r\nConnection: close\r\n\r\n`,
  );
  return socket;
}

/** How many pieces were made once no more are for a while. */
async function settled(): Promise<number> {
  for (let last = -1; ; await setTimeout(150)) {
    if (made === last && made > 0) return made;
    last = made;
  }
}

describe.each(['identity', 'gzip'])('a file that is made while it is sent (%s)', (encoding) => {
  test('waits for a reader who is slow, and is whole in the end', async () => {
    const socket = await ask(encoding);
    const waiting = await settled();
    expect(waiting).toBeLessThan(pieces / 2);
    let bytes = 0;
    socket.on('data', (some) => {
      bytes += some.length;
    });
    socket.resume();
    await once(socket, 'end');
    expect(made).toBe(pieces);
    expect(bytes).toBeGreaterThan(pieces * piece.length);
  });

  test('is not made to its end when the reader has gone', async () => {
    const socket = await ask(encoding);
    const waiting = await settled();
    expect(isEnded).toBe(false);
    socket.destroy();
    await vi.waitFor(() => expect(isEnded).toBe(true), { timeout: 5000 });
    expect(made).toBeLessThan(waiting + 10);
  });
});
