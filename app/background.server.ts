import { mailLinks } from '~/http/mail-links';
import { packSearch } from '~/http/pack-query';
import { enqueueDue } from '~/services/chasing.server';
import { expireExports, makeNextExport } from '~/services/export-work.server';
import { openMailer } from '~/services/mailer.server';
import { makeExports } from '~/services/make-export.server';
import { sendNext } from '~/services/outbox.server';
import { schedulePacks, tellPacks } from '~/services/pack-schedule.server';
import { openQuarters } from '~/services/quarters.server';
import { describeBug } from './describe-bug';
import { paths } from './paths';

const second = 1000;
const minute = 60 * 1000;
const hour = 60 * minute;

type Work = { timer: ReturnType<typeof setInterval>; running: Promise<void> };

// On the global object, because a development reload evaluates this module again.
const holder = globalThis as { pathfinderWork?: Work[] };
let stopped = false;

/** Starts what the server does by itself, in place of what an earlier start began. */
export function startWork() {
  for (const { timer } of holder.pathfinderWork ?? []) clearInterval(timer);
  const mailer = openMailer(process.env);
  holder.pathfinderWork = [
    repeat('adding quarters', hour, () => openQuarters(new Date())),
    repeat('asking for messages', minute, () => enqueueDue(new Date())),
    repeat('sending messages', minute, async () => {
      const opened = await mailer;
      if (!opened.ok) return endWith(opened.refusal);
      const links = mailLinks(localAddress());
      while (!stopped && (await sendNext(opened.value, links, new Date())));
    }),
    // Where a thread of its own does it, nobody who saves waits for a file that is made.
    ...(process.env.EXPORTS_WORKER ? [] : [repeat('making exports', second, () => workOnExports())]),
  ];
}

/** Makes every file that waits, asks for those whose time has come, tells of them, and takes away those whose time is over. */
export async function workOnExports(isStopped = () => stopped): Promise<void> {
  const workshop = {
    make: makeExports((phase, choices) => {
      const page = paths.boardPacks(packSearch(choices, phase));
      return new URL(page, process.env.PUBLIC_URL || localAddress()).href;
    }),
    clock: () => new Date(),
    report: (exportId: string, bug: unknown) => logBug(`making export ${exportId}`, bug),
  };
  await orLog('scheduling packs', () => schedulePacks(new Date()));
  await orLog('making exports', async () => {
    while (!isStopped() && (await makeNextExport(workshop)));
  });
  await orLog('telling of packs', () => tellPacks(new Date()));
  await orLog('taking exports away', () => expireExports(new Date()));
}

function localAddress() {
  return `http://localhost:${process.env.PORT || 3000}`;
}

/** Begins nothing more and waits for what is being done, so that an email in hand is not sent again by another server. */
export async function finishWork() {
  stopped = true;
  const work = holder.pathfinderWork ?? [];
  for (const { timer } of work) clearInterval(timer);
  await Promise.all(work.map(({ running }) => running));
}

/** Does something now and then at every interval, never twice at once; when it fails, that is logged and it is tried again next time. */
function repeat(during: string, pause: number, task: () => Promise<unknown>): Work {
  let busy = false;
  const work: Work = {
    running: Promise.resolve(),
    timer: setInterval(begin, pause).unref(),
  };
  function begin() {
    if (busy) return;
    busy = true;
    work.running = orLog(during, task).finally(() => {
      busy = false;
    });
  }
  begin();
  return work;
}

async function orLog(during: string, task: () => Promise<unknown>) {
  try {
    await task();
  } catch (error) {
    logBug(during, error);
  }
}

function logBug(during: string, error: unknown) {
  console.error(JSON.stringify({ level: 'error', during, what: describeBug(error) }));
}

/** Settings that contradict each other end the start: an installation that only seems to send email is worse. */
function endWith(problem: string) {
  console.error(problem);
  process.exit(1);
}
