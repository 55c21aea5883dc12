import type { LoaderFunctionArgs } from '@remix-run/node';
import type { ApiScope } from '~/domain/api-token';
import { loader as grid } from '~/routes/api.v1.grid';
import { loader as matrix } from '~/routes/api.v1.matrix';
import { loader as movement } from '~/routes/api.v1.movement';
import { loader as openapi } from '~/routes/api.v1.openapi[.]json';
import { loader as returns } from '~/routes/api.v1.returns';
import { loader as trends } from '~/routes/api.v1.trends';
import { issueApiToken, type NewApiToken } from '~/services/api-tokens.server';
import { done } from './outcomes';
import type { World } from './world';

const loaders = { matrix, grid, trends, movement, returns, openapi };

type Asking = {
  token?: string;
  query?: Readonly<Record<string, string>>;
  headers?: Record<string, string>;
  method?: string;
  address?: string;
};

/** What the API answers to whoever asks so. */
export async function reads(
  name: ApiScope | 'openapi',
  { token, query = {}, headers = {}, method = 'GET', address = '192.0.2.1' }: Asking,
): Promise<Response> {
  const path = `/api/v1/${name === 'openapi' ? 'openapi.json' : name}?${new URLSearchParams(query)}`;
  const request = new Request(new URL(path, 'http://localhost:3000'), {
    method,
    headers: token ? { Authorization: `Bearer ${token}`, ...headers } : headers,
  });
  const asked: LoaderFunctionArgs = { request, params: {}, context: { clientAddress: address } };
  return loaders[name](asked);
}

/** A token of the programme that reads everything, unless something else is wanted. */
export async function issueToken(world: World, more: Partial<NewApiToken> = {}): Promise<string> {
  const wanted: NewApiToken = {
    label: 'Monthly dashboard',
    audience: 'programme',
    areaId: null,
    scopes: ['matrix', 'grid', 'trends', 'movement', 'returns'],
    days: 90,
    ...more,
  };
  return done(await issueApiToken(await world.viewer('administrator'), wanted, new Date()));
}
