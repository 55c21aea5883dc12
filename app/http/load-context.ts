import type { AppLoadContext } from '@remix-run/node';

/** What the server in front tells the routes about a request beside the request itself. */
export type LoadContext = AppLoadContext & { nonce?: string; requestId?: string; clientAddress?: string };
