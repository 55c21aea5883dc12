import { data } from '@remix-run/node';

/** Absent, or not theirs: the two are never told apart. */
export function notFound(): Response {
  return new Response('Not found', { status: 404, statusText: 'Not found' });
}

/** A request that no page of ours sends. */
export function badRequest(): Response {
  return new Response('Bad request', { status: 400, statusText: 'Bad request' });
}

/** A form that did not come from one of our own pages in this session. */
export function forbidden(): Response {
  return new Response('Forbidden', { status: 403, statusText: 'Forbidden' });
}

export function tooLarge(): Response {
  return new Response('Too large', { status: 413, statusText: 'Too large' });
}

/** Data for a script of ours, never kept by a browser or a proxy. */
export function scriptData(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } });
}

/** A form that comes back to the person who sent it, with what was wrong and what they typed. */
export function invalid<Shown>(shown: Shown) {
  return data(shown, { status: 422 });
}
