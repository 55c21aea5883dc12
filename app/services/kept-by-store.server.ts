import type { Reader } from 'db/store';

/** What never changes and this process has read already, by store; the oldest makes room for the newest. */
export class KeptByStore<Value> {
  readonly #most: number;
  readonly #byStore = new WeakMap<Reader, Map<string, Value>>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What was kept under this name, where it has been read from this store. */
  find(db: Reader, name: string): Value | undefined {
    return this.#byStore.get(db)?.get(name);
  }

  /** Keeps what was read from this store under this name. */
  keep(db: Reader, name: string, value: Value): void {
    const kept = this.#byStore.get(db) ?? new Map<string, Value>();
    this.#byStore.set(db, kept);
    const [oldest] = kept.keys();
    if (kept.size >= this.#most && oldest !== undefined) kept.delete(oldest);
    kept.set(name, value);
  }
}
