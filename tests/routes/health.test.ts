import { replaceStore } from 'db/current';
import { newDatabase } from 'tests/support/databases';
import { installationWorld, openDatabase } from 'tests/support/world';
import { describe, expect, test } from 'vitest';
import { loader as live } from '~/routes/health.live';
import { loader as ready } from '~/routes/health.ready';

describe('the health of the service', () => {
  test('is live when the process answers, and never kept', async () => {
    const response = live();
    expect([response.status, await response.text()]).toEqual([200, 'ok']);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  test('is ready with its reference data', async () => {
    await installationWorld();
    const response = await ready();
    expect([response.status, await response.text()]).toEqual([200, 'ready']);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  test('is not ready on a database without any, without tables, or gone', async () => {
    const database = await newDatabase();
    const store = openDatabase(database.address);
    replaceStore(store);
    expect((await ready()).status).toBe(503);
    await store.migrate();
    expect((await ready()).status).toBe(503);
    await store.close();
    expect((await ready()).status).toBe(503);
    expect(live().status).toBe(200);
    await database.drop();
  });
});
