import { expect, test } from 'vitest';
import { takenBody } from '~/http/taken-body';

/** Pieces without end, with how many were taken and how often they were ended. */
function endless() {
  const seen = { taken: 0, ended: 0 };
  const pieces = {
    [Symbol.asyncIterator]: () => pieces,
    next: async () => {
      seen.taken += 1;
      return { done: false as const, value: new Uint8Array([seen.taken]) };
    },
    return: async () => {
      seen.ended += 1;
      return { done: true as const, value: undefined };
    },
  };
  return { seen, pieces };
}
const ask = (init?: RequestInit) => new Request('http://localhost/file', init);

test.each([
  ['only asks what there is', ask({ method: 'HEAD' })],
  ['went while it was made', ask({ signal: AbortSignal.abort() })],
])('a body for somebody who %s is ended before it is begun', (_who, request) => {
  const { seen, pieces } = endless();
  expect(takenBody({ request, context: {} }, pieces)).toBeNull();
  expect(seen).toEqual({ taken: 0, ended: 1 });
});

test('a body that is dropped before it is begun is ended when its reader goes', () => {
  const { seen, pieces } = endless();
  const controller = new AbortController();
  takenBody({ request: ask({ signal: controller.signal }), context: {} }, pieces);
  expect(seen.ended).toBe(0);
  controller.abort();
  expect(seen).toEqual({ taken: 0, ended: 1 });
});

test('a body is ended as soon as the server says that nobody reads on', async () => {
  const { seen, pieces } = endless();
  const context = { mayGoOn: async () => seen.taken < 3 };
  const body = takenBody({ request: ask(), context }, pieces);
  expect(new Uint8Array(await new Response(body).arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
  expect(seen).toEqual({ taken: 3, ended: 1 });
});
