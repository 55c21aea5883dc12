import { paths } from '~/paths';
import type { ApiRefusal } from '~/services/api-access.server';
import { challenge } from './bearer';
import { inFull } from './file-response';

/** Everything that an answer of the API can say instead of figures, by the name that its address ends with. */
export const apiProblems = {
  'bad-parameter': { status: 400, title: 'A parameter is not right' },
  'no-token': { status: 401, title: 'No token' },
  'token-not-valid': { status: 401, title: 'The token is not valid' },
  'out-of-scope': { status: 403, title: 'The token may not read this' },
  'not-disclosed': { status: 403, title: 'Not disclosed' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Only GET and HEAD' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
} as const;
export type ApiProblem = keyof typeof apiProblems;

/** A problem as RFC 9457 has it; its type leads to where the help says more. */
export function problem(
  request: Request,
  name: ApiProblem,
  detail: string,
  more: { parameter?: string; headers?: Record<string, string> } = {},
): Response {
  const { status, title } = apiProblems[name];
  const type = inFull(request, `${paths.helpApi()}#${name}`);
  const { parameter, headers } = more;
  return new Response(JSON.stringify({ type, title, status, detail, parameter }), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}

/** The answer to a method that changes something, of which there is none. */
export function methodNotAllowed(request: Request): Response {
  return problem(request, 'method-not-allowed', 'The API is read-only.', { headers: { Allow: 'GET, HEAD' } });
}

/** Why a token was not let in, as an answer. */
export function refused(request: Request, refusal: ApiRefusal, scope: string, now: Date): Response {
  if (refusal.reason === 'too_many') {
    const wait = Math.max(1, Math.ceil((refusal.until.getTime() - now.getTime()) / 1000));
    const headers = { 'Retry-After': String(wait) };
    return problem(request, 'too-many-requests', `Try again in ${wait} seconds.`, { headers });
  }
  if (refusal.reason === 'scope')
    return problem(
      request,
      'out-of-scope',
      `This token was issued without the scope ${scope}, and can read nothing at this address.`,
      {
        headers: { 'WWW-Authenticate': challenge({ error: 'insufficient_scope', scope }) },
      },
    );
  if (refusal.reason === 'no_token')
    return problem(request, 'no-token', 'Send a token as: Authorization: Bearer …', {
      headers: { 'WWW-Authenticate': challenge() },
    });
  const description = said[refusal.reason];
  return problem(request, 'token-not-valid', `${description}.`, {
    headers: { 'WWW-Authenticate': challenge({ error: 'invalid_token', description }) },
  });
}

const said = {
  unknown: 'There is no such token',
  ended: 'An administrator has ended this token',
  expired: 'This token has expired',
};
