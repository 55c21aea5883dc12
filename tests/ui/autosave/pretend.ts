import { noAnswer } from '~/domain/answers';
import { decideSave } from '~/domain/save';
import type { TypedAnswer } from '~/domain/typed-answer';
import { createEngine, type Engine } from '~/ui/autosave/engine';
import type { Entry } from '~/ui/autosave/entry';
import type { Outcome, Passing } from '~/ui/autosave/outcome';
import { passingShelf } from '~/ui/autosave/shelf';
import type { World } from '~/ui/autosave/world';

export const blank: TypedAnswer = { status: '', comment: '', stepBack: '', delays: [], month: '', year: '' };
export const place = (code: string) => ({ phase: '2026-10', area: 'a', code });

type Kept = { comment: string; version: number; by: string };
export type Fault = 'none' | 'lost before' | 'lost after' | 'busy' | 'refused';

/** A service and a browser that a test can break on purpose: the real engine between them. */
export function pretend() {
  const shelf = passingShelf();
  const stored = new Map<string, Kept>();
  const history: { code: string; by: string; comment: string; aside: boolean }[] = [];
  const posted: Entry[] = [];
  let session: string | undefined = 'ann';
  let fault: Fault = 'none';
  let names = 0;
  let clock = 0;
  let waiting: (() => void)[] = [];
  let lock: Promise<void> = Promise.resolve();

  const csrfOf = (person: string | undefined) => `csrf of ${person}`;
  const passing = (why: Passing['why']): Outcome => ({ kind: 'passing', why });
  const at = '2026-11-21T14:02:00.000Z';
  const content = (comment: string) => ({ ...noAnswer, comment });

  function take({ code, person, draft, seen, aside }: Entry): Outcome {
    const { comment } = draft;
    const now = stored.get(code);
    if (aside) {
      history.push({ code, by: person, comment, aside });
      return { kind: 'saved', version: now?.version ?? 0, at, by: person, answer: content(comment) };
    }
    const sawThat = seen === (now?.version ?? 0);
    const current = content(now?.comment ?? '');
    const decision = decideSave(current, sawThat ? current : content('something else'), content(comment), {
      meant: true,
      same: sawThat,
    });
    if (decision === 'clash' && now)
      return {
        kind: 'clash',
        theirs: { ...current, version: now.version, updatedBy: now.by, updatedAt: at },
        was: null,
      };
    const version = decision === 'save' ? (now?.version ?? 0) + 1 : (now?.version ?? 0);
    if (decision === 'save') {
      stored.set(code, { comment, version, by: person });
      history.push({ code, by: person, comment, aside });
    }
    return { kind: 'saved', version, at, by: person, answer: content(comment) };
  }

  const world: World = {
    shelf,
    async post(entry, csrf) {
      posted.push(entry);
      await null;
      if (fault === 'lost before') return passing('unknown');
      if (fault === 'busy') return passing('busy');
      if (!session) return passing('signed_out');
      if (csrf !== csrfOf(session))
        return passing(entry.person === session ? 'stale_session' : 'someone_else');
      if (entry.person !== session) throw new Error(`${session} sent what ${entry.person} typed.`);
      if (fault === 'refused') return { kind: 'refused', why: 'rule', message: 'No.', errors: [] };
      const outcome = take(entry);
      return fault === 'lost after' ? passing('unknown') : outcome;
    },
    async session() {
      await null;
      if (fault === 'lost before') return null;
      return session ? { person: session, csrf: csrfOf(session) } : undefined;
    },
    alone(work) {
      lock = lock.then(work, work);
      return lock;
    },
    tell() {
      for (const tab of tabs) void tab.reread();
    },
    mark: () => {},
    now: () => ++clock,
    chance: () => 0,
    later(work) {
      waiting.push(work);
      return () => {
        waiting = waiting.filter((one) => one !== work);
      };
    },
    newName: () => `edit ${++names}`,
  };

  const open = (person: string): Engine => createEngine(world, { person, csrf: csrfOf(person) });
  const tabs: Engine[] = [open('ann')];

  return {
    stored,
    history,
    posted,
    shelf,
    tabs,
    get session() {
      return session;
    },
    breaks(next: Fault) {
      fault = next;
    },
    signs(person: string | undefined) {
      session = person;
    },
    /** Somebody elsewhere saves an answer. */
    elsewhere(code: string, comment: string) {
      stored.set(code, { comment, version: (stored.get(code)?.version ?? 0) + 1, by: 'zoe' });
      history.push({ code, by: 'zoe', comment, aside: false });
    },
    /** The page is loaded again, by whoever is signed in; what it forgot, it must not need. */
    async reload(tab = 0) {
      waiting = [];
      tabs[tab] = open(session ?? 'nobody');
      if (session) await tabs[tab].resume();
      return tabs[tab];
    },
    async openTab() {
      tabs.push(open('ann'));
    },
    /** Every pause ends. */
    async tick() {
      const due = waiting;
      waiting = [];
      for (const work of due) work();
      for (const tab of tabs) await tab.send();
    },
    type(engine: Engine, code: string, comment: string, seen: number, hold = false) {
      const draft = { ...blank, comment };
      return engine.keep({ ...place(code), section: 's', name: code, draft, seen, confirm: false }, hold);
    },
  };
}
