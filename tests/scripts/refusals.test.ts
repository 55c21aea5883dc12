import { type AddressInfo, createConnection, type Server } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { largestForm, largestUpload } from '~/http/form.server';
import { bodyLimit, limitBody, refuseForeign, uploadLimit } from '../../scripts/refusals.mjs';

let server: Server;
beforeAll(async () => {
  const app = express();
  app.use(refuseForeign, limitBody);
  app.all('*', (request, response) => {
    if (request.method === 'GET' || request.method === 'HEAD') return response.send('looked');
    request.on('error', () => {});
    return request.resume().on('end', () => response.headersSent || response.send('read whole'));
  });
  await new Promise<void>((listening) => {
    server = app.listen(0, '127.0.0.1', listening);
  });
});
afterAll(() => server.close());

/** The first line of the answer to a request of this method whose chunks add up to two megabytes. */
function sendChunks(method: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((answered, failed) => {
    const socket = createConnection(port, '127.0.0.1');
    const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
    socket.on('data', (bytes) => {
      answered(String(bytes).split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.on('error', failed);
    socket.write(`${method} / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n`);
    socket.write(`${chunk.repeat(32)}0\r\n\r\n`);
  });
}

describe('a body that does not say how long it is and grows too long', () => {
  test.each(['POST', 'PUT', 'DELETE'])('is refused with %s', async (method) => {
    expect(await sendChunks(method)).toContain(' 413 ');
  });

  test.each(['GET', 'HEAD'])('goes by unread with %s, and the server lives on', async (method) => {
    expect(await sendChunks(method)).toContain(' 200 ');
    expect(await sendChunks(method)).toContain(' 200 ');
  });
});

describe('a body that says how long it is', () => {
  const post = async (path: string, bytes: number) => {
    const { port } = server.address() as AddressInfo;
    const sent = { method: 'POST', body: new Uint8Array(bytes) };
    return (await fetch(`http://127.0.0.1:${port}${path}`, sent)).status;
  };

  test('may be as long as a workbook where one is uploaded, and nowhere else', async () => {
    const workbook = '/returns/2026-10/ashcombe/workbook';
    expect(await post(workbook, uploadLimit)).toBe(200);
    expect(await post(workbook, uploadLimit + 1)).toBe(413);
    for (const path of ['/', '/returns/2026-10/ashcombe/check', `${workbook}/1`, `/x${workbook}`])
      expect([path, await post(path, bodyLimit + 1)]).toEqual([path, 413]);
  });

  test('is told of a workbook what the limit is, how large it was, and the way back to its page', async () => {
    const { port } = server.address() as AddressInfo;
    const workbook = '/returns/2026-10/ashcombe/workbook';
    const body = new Uint8Array(7.5 * 1024 * 1024);
    const answer = await fetch(`http://127.0.0.1:${port}${workbook}`, { method: 'POST', body });
    const page = await answer.text();
    expect(page).toContain('<h1 class="govuk-heading-l">The workbook is too large</h1>');
    expect(page).toContain('Nothing was changed. A workbook can be up to 5 MB. Yours is 7.5 MB.');
    expect(page).toContain(`href="${workbook}">Go back to the workbook</a>`);
    const other = await fetch(`http://127.0.0.1:${port}/returns/a"b/c/workbook`, { method: 'POST', body });
    expect(await other.text()).toContain('href="/">Go to the first page</a>');
  });

  test('is held to the same limits as the pages hold it to', () => {
    expect([bodyLimit, uploadLimit]).toEqual([largestForm, largestUpload]);
  });
});

describe('a form', () => {
  const post = async (headers: Record<string, string>) => {
    const { port } = server.address() as AddressInfo;
    return (await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'a=b', headers })).status;
  };

  test.each(['http://elsewhere.example', 'null', 'not an address'])('from %s is refused', async (origin) => {
    expect(await post({ Origin: origin })).toBe(403);
  });

  test('from our own page is taken, and so is one that says nothing of where it is from', async () => {
    const { port } = server.address() as AddressInfo;
    expect(await post({ Origin: `http://127.0.0.1:${port}` })).toBe(200);
    expect(await post({})).toBe(200);
  });
});
