import { expect, test } from '@playwright/test';
import { continueAs } from './support';

const limit = 110_000;

for (const [person, address] of [
  ['area-lead', '/returns/2026-10/ashcombe/front-door'],
  ['area-lead', '/returns/2026-10/ashcombe/check'],
  ['dfe-official', '/progress/trends'],
] as const)
  test(`${address} carries less than ${limit / 1000} KB of compressed JavaScript, headers and all`, async ({
    page,
    context,
  }) => {
    await continueAs(page, person);
    const fresh = await context.newPage();
    const network = await context.newCDPSession(fresh);
    await network.send('Network.enable');
    await network.send('Network.setCacheDisabled', { cacheDisabled: true });
    const scripts = new Set<string>();
    let bytes = 0;
    network.on('Network.responseReceived', ({ type, requestId }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) bytes += encodedDataLength;
    });
    await fresh.goto(address);
    await fresh.waitForLoadState('networkidle');
    expect(scripts.size).toBeGreaterThan(3);
    expect(bytes).toBeLessThan(limit);
  });
