import { createEngine, type Engine } from './engine';
import { askSession, postEntry } from './post';
import { keptShelf, sturdyShelf } from './shelf';
import { flagFor, isOvertaken, noteArrival } from './unsent-flag';
import type { World } from './world';

export type Session = { person: string; csrf: string };
export type Autosave = Engine & {
  /** Whether what was typed outlives this page. */
  lasting(): boolean;
  /** Whether this page was fetched before something arrived that an earlier one sent. */
  overtaken: boolean;
};

let running: Promise<Autosave> | undefined;

/** This window's engine, with what an earlier page left behind; `clock` tells the time in milliseconds. */
export function startAutosave(session: Session, clock: () => number): Promise<Autosave> {
  running ??= start(session, clock);
  return running;
}

async function start(session: Session, clock: () => number): Promise<Autosave> {
  let lasting = true;
  let names = 0;
  const window = crypto.getRandomValues(new Uint32Array(3)).join('-');
  const others = 'BroadcastChannel' in globalThis ? new BroadcastChannel('unsent-answers') : undefined;
  const world: World = {
    shelf: sturdyShelf(keptShelf(), () => {
      lasting = false;
    }),
    post: postEntry,
    session: askSession,
    // Where windows cannot agree who sends, the service tells a second sending from a first.
    alone: async (work) => {
      await (navigator.locks ? navigator.locks.request('unsent-answers', work) : work());
    },
    tell: () => others?.postMessage('changed'),
    mark,
    now: clock,
    later(work, ms) {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    chance: Math.random,
    newName: () => `${window}/${++names}`,
  };
  const engine = createEngine(world, session);
  others?.addEventListener('message', () => void engine.reread());
  listen(engine);
  await engine.restore();
  // Only now: what had not arrived until here is among what was restored.
  const overtaken = isOvertaken();
  let { saved } = engine.see();
  engine.subscribe(() => {
    if (engine.see().saved !== saved) noteArrival(clock());
    saved = engine.see().saved;
  });
  return { ...engine, lasting: () => lasting, overtaken };
}

function listen(engine: Engine) {
  addEventListener('online', () => void engine.send());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void engine.release();
    else void engine.send();
  });
  addEventListener('beforeunload', (event) => {
    if (engine.see().entries.some(({ aside }) => !aside)) event.preventDefault();
  });
}

function mark(person: string, any: boolean) {
  // Storage may be forbidden; then nothing outlives the page either.
  try {
    if (any) localStorage.setItem(flagFor(person), '1');
    else localStorage.removeItem(flagFor(person));
  } catch {}
}
