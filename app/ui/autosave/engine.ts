import { type Entry, keptMine, keyOf, type Place, retried, setAside, type Typing, typed } from './entry';
import { createSender } from './sender';
import type { Snapshot, World } from './world';

export type Engine = ReturnType<typeof createEngine>;

/** Keeps what was typed until the service has it, and sends it one answer at a time. */
export function createEngine(world: World, session: { person: string; csrf: string }) {
  let snapshot: Snapshot = {
    person: session.person,
    entries: [],
    sending: undefined,
    saved: {},
    trouble: undefined,
  };
  const listeners = new Set<() => void>();
  /** The state of each entry that this window knows: what another one typed since is never overwritten. */
  const known = new Map<string, string>();
  const held = new Set<string>();
  let puts: Promise<unknown> = Promise.resolve();

  const show = (part: Partial<Snapshot>) => {
    snapshot = { ...snapshot, ...part };
    for (const listener of listeners) listener();
  };
  const reread = async () => {
    const all = await world.shelf.list();
    const entries = all.filter(({ person }) => person === snapshot.person);
    world.mark(snapshot.person, entries.length > 0);
    show({ entries });
  };
  const change = async (key: string, step: (entry: Entry | undefined) => Entry | undefined) => {
    await world.shelf.change(key, step);
    await reread();
    world.tell();
  };
  const sender = createSender({
    world,
    held,
    see: () => snapshot,
    show,
    reread,
    change,
    csrf: session.csrf,
    arrived: (entry, saved) => {
      const key = keyOf(entry);
      if (!entry.aside && known.get(key) === entry.edit) show({ saved: { ...snapshot.saved, [key]: saved } });
    },
  });
  const keyFor = (place: Omit<Place, 'person'>) => keyOf({ ...place, person: snapshot.person });
  const file = (entry: Entry) => change(keyOf({ ...entry, aside: true }), () => setAside(entry));
  const restore = async () => {
    await reread();
    // Nobody is asked about what is only to go into the history, so it is tried again by itself.
    for (const entry of snapshot.entries.filter(({ aside }) => aside))
      await change(keyOf(entry), (now) => now && retried(now));
    for (const entry of snapshot.entries) known.set(keyOf(entry), entry.edit);
  };
  const resume = async () => {
    await restore();
    await sender.send();
  };

  return {
    see: () => snapshot,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Takes up what an earlier page left behind. */
    restore,
    /** As restore, and sends it. */
    resume,
    reread,
    /** Sends all that waits, what is just being kept among it. */
    async send() {
      await puts;
      await sender.send();
    },

    /** Somebody has signed in, or in again. */
    async signedIn(now: { person: string; csrf: string }) {
      if (now.person !== snapshot.person) {
        known.clear();
        show({ person: now.person, entries: [], saved: {} });
      }
      show({ trouble: undefined });
      sender.use(now.csrf);
      await resume();
    },

    /** Keeps what somebody typed; it is sent at once, or held until they have finished. */
    async keep(typing: Omit<Typing, 'person' | 'edit' | 'turn'>, hold = false) {
      const next = {
        ...typing,
        person: snapshot.person,
        edit: world.newName(),
        turn: world.now(),
      };
      const key = keyOf(next);
      const before = known.get(key);
      known.set(key, next.edit);
      held.clear();
      if (hold) held.add(next.edit);
      let displaced: Entry | undefined;
      const put = change(key, (entry) => {
        displaced = entry && entry.edit !== before ? entry : undefined;
        return typed(entry, next);
      }).then(() => displaced && file(displaced));
      puts = Promise.allSettled([puts, put]);
      await put;
      if (!hold) await sender.sendSoon();
    },

    /** What was held is to be sent now. */
    async release() {
      held.clear();
      await puts;
      await sender.sendSoon();
    },

    async retry(place: Omit<Place, 'person'>) {
      await change(keyFor(place), (entry) => entry && retried(entry));
      await sender.send();
    },

    /** Throws away what was typed and could not be saved. */
    async discard(place: Omit<Place, 'person'>) {
      await change(keyFor(place), () => undefined);
    },

    /** Settles a clash: the writer's own version replaces the other, or goes into the history beside it. */
    async choose(place: Omit<Place, 'person'>, mine: boolean) {
      const key = keyFor(place);
      const entry = snapshot.entries.find((one) => keyOf(one) === key);
      if (entry?.state !== 'clash') return;
      if (!mine) await file(entry);
      await change(key, (now) => (mine && now ? keptMine(now, now.edit) : undefined));
      await sender.send();
    },
  };
}
