import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from 'drizzle-orm';

const counting = new AsyncLocalStorage<{ queries: string[] }>();

/** Given to both engines so that the queries of a piece of work can be counted. */
export const queryLogger: Logger = {
  logQuery(query) {
    counting.getStore()?.queries.push(query);
  },
};

/** Runs the work and tells which statements it sent, in order. */
export async function withQueries<T>(work: () => Promise<T>): Promise<{ result: T; queries: string[] }> {
  const tally = { queries: [] as string[] };
  const result = await counting.run(tally, work);
  return { result, queries: tally.queries };
}
