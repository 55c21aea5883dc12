import type { ApiScope } from '~/domain/api-token';
import { paths } from '~/paths';
import { type ApiClient, admitApiClient } from '~/services/api-access.server';
import type { ApiAnswer, ApiMeta } from '~/services/api-figures.server';
import type { ApiDeclined } from '~/services/api-sight.server';
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
  if (!outcome) return problem(request, 'not-found', 'There is no such phase for this token, or none yet.');
  if (!outcome.ok) return declined(request, outcome.refusal);
  return respond(request, scope, admitted.value, outcome.value);
}

function declined(request: Request, refusal: ApiDeclined): Response {
  if (refusal.reason === 'not_disclosed') return problem(request, 'not-disclosed', refusal.detail);
  const { parameter, detail } = refusal;
  return problem(request, 'bad-parameter', detail, { parameter });
}

function respond(
  request: Request,
  scope: ApiScope,
  client: ApiClient,
  { meta, figures }: ApiAnswer,
): Response {
  const { pathname, search } = new URL(request.url);
  const links = {
    self: inFull(request, pathname + search),
    ...pagesOf(request, scope, client, meta),
    description: inFull(request, paths.apiDescription()),
  };
  const body = JSON.stringify({ meta: { ...meta, links }, ...figures });
  const headers = {
    'Content-Type': 'application/json',
    Vary: 'Authorization',
  };
  return respondUnlessSame(request, body, headers, basisOf(links.self, meta, figures));
}

/** The pages with these figures that whoever the token speaks for can open; figures lead to every area's answers. */
function pagesOf(request: Request, scope: ApiScope, { audience, area }: ApiClient, meta: ApiMeta) {
  if (audience === 'programme')
    return {
      page: inFull(request, pageOf(scope, request, meta.phase.id)),
      figures: meta.references.map((reference) => inFull(request, paths.figure(reference))),
    };
  const page = area && inFull(request, paths.areaOwnProgress(area.slug, { phase: meta.phase.id }));
  return { page, figures: [] };
}

/** What an answer is but for the moment at which it was read, which the reference of a draft says too. */
function basisOf(self: string, { asAt: _asAt, references, ...meta }: ApiMeta, figures: unknown) {
  const checks = references.map((reference) => reference.split('.').at(-1));
  return JSON.stringify([self, meta, checks, figures]);
}
