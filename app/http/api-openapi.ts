import { z } from 'zod';
import { type ApiScope, apiScopes } from '~/domain/api-token';
import { paths } from '~/paths';
import { apiSchemas } from './api-answers';
import { apiParameters } from './api-parameters';
import { apiProblems } from './api-problem';
import { inFull } from './file-response';

/** What each address is for; help and description say the same. */
export const apiSummaries: Record<ApiScope, string> = {
  matrix: 'Counts of areas by item and answer in one phase.',
  grid: 'Where each area stands on each item in one phase.',
  trends: 'Answers over phases, for the same areas throughout or for all that sent.',
  movement: 'What moved up and what slipped back between two phases, what is stalled, and time to in place.',
  returns: 'Which areas have sent what for a phase; nothing of what they wrote.',
};

/** Which phase is read unless one is asked for; help and description say the same. */
export const defaultPhase =
  'Without a phase, trends end with the last closed phase for which an area has sent, and everything else is of the newest for which one has. To an area’s token it is the newest, or for trends the last closed, for which that area itself has sent; to one from outside the programme the newest whose figures are frozen.';

/** The API as OpenAPI 3.1 describes it, made from the same parameters and answers that the routes use. */
export function openApi(request: Request) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Report pathfinder progress',
      version: '1',
      summary: 'Read-only figures of the programme.',
      description: `Figures are counted from signed submissions only, and every answer states its base. Fields may be added within version 1; none is taken away or changes its meaning. ${defaultPhase}`,
    },
    servers: [{ url: new URL('/', inFull(request, '/')).href.replace(/\/$/, '') }],
    externalDocs: { url: inFull(request, paths.helpApi()) },
    security: [{ token: [] }],
    paths: {
      ...Object.fromEntries(apiScopes.map((scope) => [paths.api(scope), { get: operation(scope) }])),
      [paths.apiDescription()]: { get: itself },
    },
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A token that an administrator has issued.' },
      },
      schemas: schemas(),
    },
  };
}

/** This description needs no token. */
const itself = {
  operationId: 'description',
  summary: 'This description.',
  security: [],
  responses: {
    200: {
      description: 'An OpenAPI document.',
      content: { 'application/json': { schema: { type: 'object' } } },
    },
  },
};

const header = (description: string) => ({ description, schema: { type: 'string' } });
const headersOf: Record<number, Record<string, unknown>> = {
  401: { 'WWW-Authenticate': header('How to come in, and what was wrong.') },
  403: { 'WWW-Authenticate': header('The scope that the token does not have, where it is that.') },
  429: { 'Retry-After': header('After how many seconds to try again.') },
};
const failing = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** What can stand in place of figures, by status; a method that is refused is none of those described. */
const failures = Object.fromEntries(
  [...Map.groupBy(Object.values(apiProblems), ({ status }) => status)]
    .filter(([status]) => status !== 405)
    .map(([status, problems]) => {
      const description = `${problems.map(({ title }) => title).join('; or ')}.`;
      return [status, { description, headers: headersOf[status], content: failing }];
    }),
);

function operation(scope: ApiScope) {
  const name = `${scope[0]?.toUpperCase()}${scope.slice(1)}`;
  return {
    operationId: scope,
    summary: apiSummaries[scope],
    description: `Needs a token with the scope ${scope}.`,
    parameters: parametersOf(scope),
    responses: {
      200: {
        description: 'The figures.',
        headers: { ETag: header('Send it as If-None-Match.') },
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
      },
      304: { description: 'The same as what has this ETag.' },
      ...failures,
    },
  };
}

/** The parameters of one address as OpenAPI and the help list them. */
export function parametersOf(scope: ApiScope) {
  return Object.entries(apiParameters[scope].shape).map(([name, parameter]) => {
    const { $schema: _schema, description = '', ...schema } = z.toJSONSchema(parameter);
    return { name, in: 'query', required: false, description, schema };
  });
}

function schemas() {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(apiSchemas)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    override({ jsonSchema }) {
      // Fields may be added, which whoever reads the answers is to put up with.
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema]),
  );
}
