import type { ApiScope } from '~/domain/api-token';
import { paths } from '~/paths';
import { admitApiClient } from '~/services/api-access.server';
import type { ApiAnswer } from '~/services/api-figures.server';
import { apiParameters, parameterProblem } from './api-parameters';
import { methodNotAllowed, problem, refused } from './api-problem';
import { apiReaders, pageOf } from './api-readers';
import { readBearer } from './bearer';
import { respondUnlessSame } from './etag';
import { inFull } from './file-response';
import type { LoadContext } from './load-context';
import type { Asked } from './session.server';

/** Answers a token with the figures that the address asks for. A session opens nothing here. */
export async function answerApi({ request, context }: Asked, scope: ApiScope, now: Date): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return methodNotAllowed(request);
  const address = (context as LoadContext).clientAddress ?? 'unknown';
  const admitted = await admitApiClient({ token: readBearer(request), address, scope }, now);
  if (!admitted.ok) return refused(request, admitted.refusal, scope, now);
  const wrong = parameterProblem(apiParameters[scope], new URL(request.url).searchParams);
  if (wrong) return problem(request, 'bad-parameter', wrong.detail, { parameter: wrong.parameter });
  const outcome = await apiReaders[scope](admitted.value, request, now);
  if (!outcome) return problem(request, 'not-found', 'There is no such phase, or none yet.');
  if (!outcome.ok) return problem(request, 'not-disclosed', notDisclosed);
  return respond(request, scope, outcome.value);
}

const notDisclosed =
  'What areas answer is disclosed to readers such as this one only as far as an administrator has set, and this is not.';

function respond(request: Request, scope: ApiScope, { meta, figures }: ApiAnswer): Response {
  const { pathname, search } = new URL(request.url);
  const links = {
    self: inFull(request, pathname + search),
    page: inFull(request, pageOf(scope, request, meta.phase.id)),
    figures: meta.references.map((reference) => inFull(request, paths.figure(reference))),
    description: inFull(request, paths.apiDescription()),
  };
  const body = JSON.stringify({ meta: { ...meta, links }, ...figures });
  const headers = {
    'Content-Type': 'application/json',
    Vary: 'Authorization',
  };
  return respondUnlessSame(request, body, headers, basisOf(links.self, meta, figures));
}

/** What an answer is but for the moment at which it was read, which the reference of a draft says too. */
function basisOf(self: string, { asAt: _asAt, references, ...meta }: ApiAnswer['meta'], figures: unknown) {
  const checks = references.map((reference) => reference.split('.').at(-1));
  return JSON.stringify([self, meta, checks, figures]);
}
