import { spawn } from 'node:child_process';
import { listEvents } from 'db/events';
import { present } from 'tests/support/area-returns';
import { worldNow } from 'tests/support/clock';
import { newDatabase, onPostgres } from 'tests/support/databases';
import { openDatabase } from 'tests/support/world';
import { expect, inject, test } from 'vitest';
import { withTools } from '../../scripts/environment.mjs';

const savers = { 'area-lead': 'ashcombe', 'area-lead-b': 'brackenshire', 'area-lead-i': 'inglemoor' };
const killings = 20;

type Line = { said: 'begin' | 'send' | 'ack'; number: number; code: string; version: number };
type Said = { acknowledged: Line[]; next: number; seen: Record<string, number> };

/** Lets a process save until it is killed with -9, some moments after its first answer. */
function saveUntilKilled(address: string, person: string, { next, seen }: Said): Promise<Line[]> {
  const env = onPostgres ? { DATABASE_URL: address } : { DATABASE_FILE: address };
  const task = JSON.stringify({ person, now: worldNow, next, seen });
  const child = spawn('node', ['--import', 'tsx', 'tests/support/saver.ts', task], {
    env: withTools({ ...env, NODE_ENV: 'test' }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [words, failure, dying] = ['', '', false];
  child.stdout.on('data', (bytes) => {
    words += bytes;
    if (dying || !words.includes('"ack"')) return;
    dying = true;
    setTimeout(() => child.kill('SIGKILL'), Math.random() * 300);
  });
  child.stderr.on('data', (bytes) => {
    failure += bytes;
  });
  return new Promise((resolve, reject) => {
    child.once('close', (code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`It ended by itself (${code}): ${failure}`));
      const whole = words.split('\n').slice(0, -1);
      resolve(whole.map((line) => JSON.parse(line)));
    });
  });
}

test('nothing that was acknowledged is lost, and nothing doubled, when the process is killed again and again', async () => {
  const database = await newDatabase(inject('demonstration'));
  const said = new Map<string, Said>();
  const people = Object.keys(savers);
  let killed = 0;
  await Promise.all(
    people.map(async (person) => {
      const known: Said = { acknowledged: [], next: 0, seen: {} };
      said.set(person, known);
      while (killed < killings) {
        killed++;
        for (const line of await saveUntilKilled(database.address, person, known)) {
          if (line.said === 'begin')
            Object.assign(known.seen, { ...(line as unknown as Said).seen, ...known.seen });
          // What was sent and not acknowledged is sent once more by the next process, as a browser would.
          if (line.said === 'send') known.next = line.number;
          if (line.said !== 'ack') continue;
          known.next = line.number + 1;
          known.seen[line.code] = line.version;
          known.acknowledged.push(line);
        }
      }
    }),
  );

  const store = openDatabase(database.address);
  let counted = 0;
  for (const [person, area] of Object.entries(savers)) {
    const events = await listEvents(store.db, `${present}-${area}`);
    const saved = events.filter(({ action }) => action === 'answer_saved');
    const comments = saved.map(({ change }) => String((change.after as { comment: string }).comment));
    const own = comments.filter((comment) => comment.startsWith(`${person} `));
    expect(own).toEqual([...new Set(own)]);
    for (const { number } of said.get(person)?.acknowledged ?? []) {
      expect(own).toContain(`${person} ${number}`);
      counted++;
    }
    // At most the last one was stored without its acknowledgement having been heard.
    expect(own.length - (said.get(person)?.acknowledged.length ?? 0)).toBeLessThanOrEqual(1);
  }
  await store.close();
  await database.drop();
  expect(counted).toBeGreaterThan(killings);
  console.log(`${killed} processes killed, ${counted} acknowledged answers, all of them stored once.`);
}, 120_000);
