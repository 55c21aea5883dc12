import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { readCsrf } from '~/http/session.server';

const origin = 'http://localhost:3000';
type Params = Record<string, string>;

/** What a loader is called with when this address is asked for. */
export function asks(path: string, cookie = '', params: Params = {}): LoaderFunctionArgs {
  const request = new Request(new URL(path, origin), { headers: { Cookie: cookie } });
  return { request, params, context: {} };
}

/** What an action is called with when one of our own pages posts these fields in this session. */
export async function posts(
  path: string,
  cookie: string,
  fields: Record<string, string>,
  params: Params = {},
): Promise<ActionFunctionArgs> {
  const probe = new Request(origin, { headers: { Cookie: cookie } });
  return postsRaw(path, cookie, { csrf: await readCsrf(probe), ...fields }, params);
}

/** As posts, without the session's token unless it is among the fields. */
export function postsRaw(
  path: string,
  cookie: string,
  fields: Record<string, string>,
  params: Params = {},
  headers: Record<string, string> = { Origin: origin },
): ActionFunctionArgs {
  const request = new Request(new URL(path, origin), {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Cookie: cookie, ...headers },
  });
  return { request, params, context: {} };
}

/** The status that a loader or action answered with, whether it returned or threw. */
export async function statusOf(answer: Promise<unknown>): Promise<number> {
  const value = await answer.catch((thrown: unknown) => thrown);
  if (value instanceof Response) return value.status;
  if (value instanceof Error) throw value;
  const init = (value as { init?: { status?: number } } | null)?.init;
  return init?.status ?? 200;
}
