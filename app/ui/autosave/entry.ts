import type { TypedAnswer } from '~/domain/typed-answer';
import type { Clashed, Outcome, Refused } from './outcome';

/** Which answer, of which return, typed by whom. */
export type Place = { person: string; phase: string; area: string; code: string };

/** One answer that has not reached the service, as the browser keeps it. */
export type Entry = Place & {
  /** The section it stands in, and what the item is called, to lead the person back to it. */
  section: string;
  name: string;
  draft: TypedAnswer;
  /** The version of the stored answer that its writer saw. */
  seen: number;
  /** Names this state of the draft; every change of it makes a new name. */
  edit: string;
  /** Smaller ones are sent first. */
  turn: number;
  /** It says that last time's answer is still correct. */
  confirm: boolean;
  /** It is not to replace the stored answer, only to be kept in the history. */
  aside: boolean;
  state: 'waiting' | 'refused' | 'clash';
  /** What has been sent and perhaps arrived: it is asked after before anything newer is sent. */
  tried: (Pick<Entry, 'draft' | 'edit' | 'confirm'> & { before: boolean }) | undefined;
  refused: Refused | undefined;
  clash: Clashed | undefined;
};

/** What somebody has done to an item's fields. */
export type Typing = Omit<Entry, 'state' | 'tried' | 'refused' | 'clash' | 'aside'>;

/** The entry's name among all; what is only to be kept in the history never gives way to anything. */
export function keyOf({ person, phase, area, code, aside, edit }: Place & Partial<Entry>): string {
  const key = [person, phase, area, code].join('/');
  return aside ? `${key}/${edit}` : key;
}

/** After typing: the newest text, in the place the item already had. A clash stays one until it is settled. */
export function typed(entry: Entry | undefined, typing: Typing): Entry {
  if (!entry)
    return {
      ...typing,
      aside: false,
      state: 'waiting',
      tried: undefined,
      refused: undefined,
      clash: undefined,
    };
  const { draft, edit, confirm } = typing;
  const state = entry.state === 'clash' ? 'clash' : 'waiting';
  return { ...entry, draft, edit, confirm, state, refused: undefined };
}

/** What is to be sent next of an entry: first what may have arrived already, then what was typed since. */
export function toSend(entry: Entry): Entry {
  const { draft, edit, confirm } = entry.tried ?? entry;
  return { ...entry, draft, edit, confirm };
}

/** As an entry is kept while it is on its way, so that a browser that is closed now will ask after it. */
export function sent(entry: Entry): Entry {
  const { draft, edit, confirm } = toSend(entry);
  return { ...entry, tried: { draft, edit, confirm, before: entry.tried !== undefined } };
}

/** After an answer to what was sent as `edit`; undefined when nothing of it is left to do. */
export function answered(entry: Entry, edit: string, outcome: Outcome): Entry | undefined {
  const latest = entry.edit === edit;
  const known = { ...entry, tried: undefined };
  switch (outcome.kind) {
    case 'passing':
      // That it was turned away now does not say whether it arrived before.
      return outcome.why === 'unknown' || entry.tried?.before ? entry : known;
    case 'saved':
      return latest ? undefined : { ...known, seen: entry.aside ? entry.seen : outcome.version };
    case 'refused':
      return latest ? { ...known, state: 'refused', refused: outcome } : known;
    case 'clash':
      return { ...known, state: 'clash', clash: outcome };
  }
}

/** What was refused is to be tried once more. */
export function retried(entry: Entry): Entry {
  return entry.state === 'refused' ? { ...entry, state: 'waiting', refused: undefined } : entry;
}

/** The writer's own version is to replace the one that was shown beside it. */
export function keptMine(entry: Entry, edit: string): Entry {
  if (!entry.clash) return entry;
  const seen = entry.clash.theirs.version;
  return { ...entry, seen, edit, confirm: false, state: 'waiting', clash: undefined };
}

/** The writer gives way: what they typed only goes into the history. */
export function setAside(entry: Entry): Entry {
  return { ...entry, aside: true, state: 'waiting', tried: undefined, refused: undefined, clash: undefined };
}
