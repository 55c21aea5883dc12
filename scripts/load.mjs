// node scripts/load.mjs [address] [seconds] [saves a second]: offers saves steadily to a running demonstration, as its
// area leads, and tells how long they took to be acknowledged. It changes answers, so never run it on a real service.
const [address = 'http://localhost:3000', seconds = '20', rate = '50'] = process.argv.slice(2);
const leads = ['area-lead', 'area-lead-b', 'area-lead-e', 'area-lead-i', 'area-lead-j'];
const phase = process.env.PHASE ?? '2026-10';

/** Signs in as one of the demonstration's leads and finds the items that they may answer. */
async function begin(/** @type {string} */ person) {
  const headers = { Origin: new URL(address).origin };
  const signedIn = await fetch(`${address}/demo/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ person }),
    headers,
    redirect: 'manual',
  });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const session = await (await fetch(`${address}/session`, { headers: { cookie } })).json();
  const home = await (await fetch(address, { headers: { cookie } })).text();
  const area = new RegExp(`/returns/${phase}/([a-z-]+)`).exec(home)?.[1];
  if (!area) return [];
  const tasks = await (await fetch(`${address}/returns/${phase}/${area}`, { headers: { cookie } })).text();
  const sections = new Set(tasks.match(new RegExp(`/returns/${phase}/${area}/[a-z-]+(?=["?])`, 'g')));
  const items = [];
  for (const section of sections) {
    const page = await (await fetch(address + section, { headers: { cookie } })).text();
    for (const [, code, seen] of page.matchAll(/name="([\w-]+)\.seen" value="(\d+)"/g))
      items.push({
        url: `${address}/returns/${phase}/${area}/answers/${code}`,
        cookie,
        session,
        seen,
        busy: false,
      });
  }
  return items;
}

/** Sends one answer and gives the milliseconds until it was acknowledged. */
async function save(/** @type {any} */ item, /** @type {number} */ number) {
  item.busy = true;
  const { csrf, person } = item.session;
  const began = performance.now();
  const response = await fetch(item.url, {
    method: 'POST',
    body: new URLSearchParams({
      csrf,
      person,
      seen: String(item.seen),
      status: 'in_design',
      comment: `Offered as number ${number}, at some length so that it is like what people write in a quarter.`,
    }),
    headers: { cookie: item.cookie, Origin: new URL(address).origin },
  });
  const body = await response.json().catch(() => undefined);
  const ms = performance.now() - began;
  if (body?.outcome !== 'saved') throw new Error(`${response.status} ${JSON.stringify(body)}`);
  item.seen = body.version;
  item.busy = false;
  return ms;
}

const items = (await Promise.all(leads.map(begin))).flat();
if (items.length === 0) throw new Error('There is nothing to answer at this address.');
/** @type {number[]} */
const times = [];
let failed = 0;
/** @type {Promise<void>[]} */
const underWay = [];
const total = Number(seconds) * Number(rate);
const start = performance.now();
for (let number = 0; number < total; number++) {
  // Offered at its moment, whether or not the ones before it have been answered.
  const wait = start + (number * 1000) / Number(rate) - performance.now();
  if (wait > 0) await new Promise((go) => setTimeout(go, wait));
  const free = items.filter(({ busy }) => !busy);
  const item = free[Math.floor(Math.random() * free.length)];
  if (!item) failed++;
  else
    underWay.push(
      save(item, number).then(
        (ms) => void times.push(ms),
        (error) => {
          failed++;
          if (failed < 4) console.error(error.message);
        },
      ),
    );
}
await Promise.all(underWay);
times.sort((a, b) => a - b);
const at = (/** @type {number} */ share) =>
  (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN).toFixed(1);
console.log(
  `${times.length} of ${total} saves acknowledged at ${rate} a second over ${items.length} items, ${failed} not: ` +
    `median ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, longest ${at(1)} ms`,
);
