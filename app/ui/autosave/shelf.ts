import { createStore, entries, promisifyRequest } from 'idb-keyval';
import { type Entry, keyOf } from './entry';

/** Where entries are kept until they have arrived. */
export type Shelf = {
  list(): Promise<Entry[]>;
  /** Replaces one entry in a single step, whatever other windows do meanwhile; `undefined` takes it away. */
  change(key: string, step: (entry: Entry | undefined) => Entry | undefined): Promise<void>;
};

/** In the browser's own database, which outlives the page and the browser. */
export function keptShelf(): Shelf {
  const use = createStore('report-pathfinder-progress', 'unsent-answers');
  return {
    list: async () => (await entries<string, Entry>(use)).map(([, entry]) => entry),
    change: (key, step) =>
      use('readwrite', (store) => {
        const asked: IDBRequest<Entry | undefined> = store.get(key);
        asked.onsuccess = () => {
          const next = step(asked.result);
          if (next) store.put(next, key);
          else store.delete(key);
        };
        return promisifyRequest(store.transaction);
      }),
  };
}

/** On the first shelf for as long as it works, then on one that lasts only as long as the page. */
export function sturdyShelf(first: Shelf, failed: () => void): Shelf {
  let shelf = first;
  const moving = async <T>(work: (shelf: Shelf) => Promise<T>): Promise<T> => {
    try {
      return await work(shelf);
    } catch (error) {
      if (shelf !== first) throw error;
      failed();
      const left = await first.list().catch(() => []);
      shelf = passingShelf(left);
      return work(shelf);
    }
  };
  return {
    list: () => moving((current) => current.list()),
    change: (key, step) => moving((current) => current.change(key, step)),
  };
}

/** Only as long as the page is open. */
export function passingShelf(entries: readonly Entry[] = []): Shelf {
  const held = new Map(entries.map((entry) => [keyOf(entry), entry]));
  return {
    list: async () => [...held.values()],
    async change(key, step) {
      const next = step(held.get(key));
      if (next) held.set(key, next);
      else held.delete(key);
    },
  };
}
