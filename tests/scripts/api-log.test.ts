import type { AddressInfo, Server } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { accessLog } from '../../scripts/access-log.mjs';

let server: Server;
const said: string[] = [];
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  const app = express();
  app.use(accessLog({ ...process.env, LOG: '1' }));
  app.all('*', (_request, response) => void response.status(401).end());
  await new Promise<void>((listening) => {
    server = app.listen(0, '127.0.0.1', listening);
  });
});
afterAll(() => {
  vi.restoreAllMocks();
  server.close();
});

test('the log has nothing of a token, in whichever place it came', async () => {
  const token = 'rpp_Zm9yLXRoZS1sb2ctb25seS0wMTIzNDU2Nzg5YWJjZGVm';
  const { port } = server.address() as AddressInfo;
  const headers = { Authorization: `Bearer ${token}` };
  await fetch(`http://127.0.0.1:${port}/api/v1/matrix?access_token=${token}`, { headers });
  await fetch(`http://127.0.0.1:${port}/api/v1/${token}`, { headers });
  await vi.waitFor(() => expect(said).toHaveLength(2));
  expect(JSON.parse(said[0] ?? '')).toMatchObject({ path: '/api/v1/matrix', status: 401 });
  expect(said.join()).not.toContain(token.slice(4, 12));
});
