// node scripts/measure.mjs [address] [times]: asks a running demonstration for every page of figures, one after the other,
// as a DfE official, and tells the median and the 95th percentile of the whole answer, its size, and how one is answered
// that has not changed: pages are never kept, files of figures are 304 to whoever has them. Fill a database with
// `seeds/seed.ts --national` to measure at national size.
import { brotliCompressSync } from 'node:zlib';

const [address = 'http://localhost:3000', times = '30'] = process.argv.slice(2);
const pages = [
  '/progress',
  '/progress/matrix',
  '/progress/matrix.json',
  '/progress/areas',
  '/progress/areas?by=section',
  '/progress/trends',
  '/progress/trends?scope=FH-FD-01',
  '/progress/trends?split=region',
  '/progress/trends?axis=age',
  '/progress/items/FH-FD-05',
  '/progress/movement',
  '/progress/barriers',
  '/progress/comments',
  '/progress/areas.json',
  '/progress/specification',
  '/progress/timeline',
  '/progress/help',
  '/phases',
  ...(process.env.PAGES?.split(' ') ?? []),
];

const signedIn = await fetch(`${address}/demo/sign-in`, {
  method: 'POST',
  body: new URLSearchParams({ person: process.env.PERSON ?? 'dfe-official' }),
  headers: { Origin: new URL(address).origin },
  redirect: 'manual',
});
const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
const [some] = /\/progress\/areas\/[a-z-]+/.exec(await (await ask('/progress/areas')).text()) ?? [];
console.log('median ms   p95 ms  status   bytes   brotli  again  page');
for (const page of [...pages, ...(some ? [some] : [])]) await measure(page);

/** Asks for one page many times and prints what that took. */
async function measure(/** @type {string} */ page) {
  const taken = [];
  let body = '';
  let response = await ask(page);
  for (let time = 0; time < Number(times); time += 1) {
    const began = performance.now();
    response = await ask(page);
    body = await response.text();
    taken.push(performance.now() - began);
  }
  taken.sort((a, b) => a - b);
  const etag = response.headers.get('etag');
  const again = etag ? (await ask(page, { 'if-none-match': etag })).status : '-';
  const at = (/** @type {number} */ share) =>
    (taken[Math.floor(taken.length * share)] ?? 0).toFixed(1).padStart(8);
  const sizes = [Buffer.byteLength(body), brotliCompressSync(body).length].map((bytes) =>
    String(bytes).padStart(8),
  );
  console.log(
    `${at(0.5)} ${at(0.95)} ${String(response.status).padStart(7)} ${sizes.join(' ')} ${String(again).padStart(6)}  ${page}`,
  );
}

/** One request, with the session. */
function ask(/** @type {string} */ page, /** @type {Record<string, string>} */ headers = {}) {
  return fetch(address + page, { headers: { cookie, ...headers }, redirect: 'manual' });
}
