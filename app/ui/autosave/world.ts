import type { Entry } from './entry';
import type { Outcome, Passing, Saved } from './outcome';
import type { Session } from './post';
import type { Shelf } from './shelf';

/** Everything outside that the engine works with, so that a test can stand in for it. */
export type World = {
  shelf: Shelf;
  post(entry: Entry, csrf: string): Promise<Outcome>;
  session(): Promise<Session>;
  /** Does the work when no other window is sending. */
  alone(work: () => Promise<void>): Promise<void>;
  /** Tells the other windows that entries have changed. */
  tell(): void;
  /** Remembers, where it costs nothing to look, whether anything of this person's is left. */
  mark(person: string, any: boolean): void;
  now(): number;
  later(work: () => void, ms: number): () => void;
  chance(): number;
  newName(): string;
};

/** What a page shows of it. */
export type Snapshot = {
  person: string;
  /** This person's, and nobody else's. */
  entries: readonly Entry[];
  /** The edit that is on its way. */
  sending: string | undefined;
  /** What this window's own typing has become, by key. */
  saved: Readonly<Record<string, Saved>>;
  /** What keeps everything from being sent, and since when. */
  trouble: { why: Passing['why']; since: number } | undefined;
};
