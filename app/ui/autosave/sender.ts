import { answered, type Entry, keyOf, sent, toSend } from './entry';
import type { Outcome, Saved } from './outcome';
import { nextToSend, pauseAfter } from './queue';
import type { Snapshot, World } from './world';

type Desk = {
  world: World;
  /** Edits that are still being typed. */
  held: ReadonlySet<string>;
  see(): Snapshot;
  show(part: Partial<Snapshot>): void;
  reread(): Promise<void>;
  change(key: string, step: (entry: Entry | undefined) => Entry | undefined): Promise<void>;
  arrived(entry: Entry, saved: Saved): void;
  csrf: string;
};

/** Sends what waits, one at a time and in order; when something outside fails, tries again after a pause that grows. */
export function createSender({ world, held, see, show, reread, change, arrived, csrf }: Desk) {
  let token = csrf;
  let failures = 0;
  let running: Promise<void> | undefined;
  let cancelPause = () => {};

  /** Asks the service who is signed in, after it would not take an answer from this session. */
  const ask = async (): Promise<Outcome | undefined> => {
    const session = await world.session();
    if (session === null) return { kind: 'passing', why: 'unknown' };
    if (!session) return { kind: 'passing', why: 'signed_out' };
    if (session.person !== see().person) return { kind: 'passing', why: 'someone_else' };
    token = session.csrf;
    return undefined;
  };

  const post = async (entry: Entry): Promise<Outcome> => {
    const before = see().trouble?.why;
    // Whose session this is now is not taken for granted: nobody else is to send this person's answers.
    const doubtful = before === 'signed_out' || before === 'someone_else' ? await ask() : undefined;
    if (doubtful) return doubtful;
    const outcome = await world.post(entry, token);
    if (outcome.kind !== 'passing' || outcome.why !== 'stale_session') return outcome;
    return (await ask()) ?? (await world.post(entry, token));
  };

  /** Sends one; undefined when another window has taken it away, or another person has signed in meanwhile. */
  const sendOne = async ({ person, ...place }: Entry): Promise<Outcome | undefined> => {
    const key = keyOf({ ...place, person });
    let going: Entry | undefined;
    await change(key, (now) => {
      going = now && toSend(now);
      return now && sent(now);
    });
    if (!going || see().person !== person) return undefined;
    const { edit } = going;
    show({ sending: edit });
    const outcome = await post(going);
    const still = see().person === person;
    // Before the entry goes, so that nothing is shown as neither waiting nor saved.
    if (outcome.kind === 'saved' && still) arrived(going, outcome);
    await change(key, (now) => now && answered(now, edit, outcome));
    return still ? outcome : undefined;
  };

  const sendAll = async () => {
    cancelPause();
    await reread();
    for (;;) {
      const entry = nextToSend(see().entries, see().person, held);
      if (!entry) return;
      const outcome = await sendOne(entry);
      show({ sending: undefined });
      if (!outcome) continue;
      if (outcome.kind === 'passing') {
        failures++;
        show({ trouble: { why: outcome.why, since: see().trouble?.since ?? world.now() } });
        cancelPause = world.later(send, pauseAfter(failures, world.chance()));
        return;
      }
      failures = 0;
      show({ trouble: undefined });
    }
  };

  /** Sends all that waits; called while that is under way, it looks once more at the end. */
  function send(): Promise<void> {
    running = (running ?? Promise.resolve()).then(() => world.alone(sendAll)).catch(() => {});
    return running;
  }

  return {
    send,
    /** As send, but leaves a pause to run its course. */
    sendSoon: () => (see().trouble ? Promise.resolve() : send()),
    /** The token that this session's forms carry now. */
    use(now: string) {
      token = now;
      failures = 0;
    },
  };
}
