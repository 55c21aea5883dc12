import { mailLinks } from '~/http/mail-links';
import { enqueueDue } from '~/services/chasing.server';
import { openMailer } from '~/services/mailer.server';
import { sendNext } from '~/services/outbox.server';
import { openQuarters } from '~/services/quarters.server';
import { describeBug } from './describe-bug';

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
      const links = mailLinks(`http://localhost:${process.env.PORT || 3000}`);
      while (!stopped && (await sendNext(opened.value, links, new Date())));
    }),
  ];
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
  const attempt = async () => {
    try {
      await task();
    } catch (error) {
      console.error(JSON.stringify({ level: 'error', during, what: describeBug(error) }));
    }
  };
  let busy = false;
  const work: Work = {
    running: Promise.resolve(),
    timer: setInterval(begin, pause).unref(),
  };
  function begin() {
    if (busy) return;
    busy = true;
    work.running = attempt().finally(() => {
      busy = false;
    });
  }
  begin();
  return work;
}

/** Settings that contradict each other end the start: an installation that only seems to send email is worse. */
function endWith(problem: string) {
  console.error(problem);
  process.exit(1);
}
