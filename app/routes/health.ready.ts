import { isReady } from '~/services/health.server';

/** The service can answer people. */
export async function loader() {
  const ready = await isReady();
  return new Response(ready ? 'ready' : 'not ready', {
    status: ready ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  });
}
