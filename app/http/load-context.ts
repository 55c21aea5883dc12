import type { AppLoadContext } from '@remix-run/node';

/** What the server in front gives the routes with a request beside the request itself. */
export type LoadContext = AppLoadContext & {
  nonce?: string;
  requestId?: string;
  clientAddress?: string;
  /** Resolves once more of the answer can be sent, and says whether anybody still reads it. */
  mayGoOn?: () => Promise<boolean>;
  /** Does one of the tasks of `beside-others.server.ts` in another thread. */
  besideOthers?: (name: string, args: readonly unknown[]) => Promise<unknown>;
};
