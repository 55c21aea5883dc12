import { describe, expect, test } from 'vitest';
import { respondUnlessSame } from '~/http/etag';

const ask = (known?: string) =>
  new Request('http://localhost:3000/', known === undefined ? {} : { headers: { 'If-None-Match': known } });
const headers = { 'Content-Type': 'text/csv', 'Content-Disposition': 'inline', Vary: 'Authorization' };
const answer = (known?: string, body = 'a,b', basis?: string) =>
  respondUnlessSame(ask(known), body, headers, basis);
const tag = answer().headers.get('ETag') ?? '';

describe('an answer', () => {
  test('has a weak tag, may be kept, and is never used unasked', async () => {
    const given = answer();
    expect(given.status).toBe(200);
    expect(await given.text()).toBe('a,b');
    expect(tag).toMatch(/^W\/"[\w-]{27}"$/);
    expect(given.headers.get('Cache-Control')).toBe('private, no-cache');
    expect(given.headers.get('Content-Type')).toBe('text/csv');
  });

  test.each([
    ['its tag', tag],
    ['its tag as a strong one', tag.replace('W/', '')],
    ['its tag among others', `"x", ${tag},W/"y"`],
    ['any', '*'],
  ])('is empty to whoever has %s', async (_what, known) => {
    const given = answer(known);
    expect(given.status).toBe(304);
    expect(await given.text()).toBe('');
    expect(given.headers.get('ETag')).toBe(tag);
    expect(given.headers.get('Vary')).toBe('Authorization');
    expect(given.headers.get('Cache-Control')).toBe('private, no-cache');
    expect(given.headers.has('Content-Type')).toBe(false);
    expect(given.headers.has('Content-Disposition')).toBe(false);
  });

  test.each(['"x"', '', tag.slice(0, -2), tag.replaceAll('"', '')])('is whole to whoever has %j', (known) => {
    expect(answer(known).status).toBe(200);
  });

  test('has another tag when its basis is another, and only then', () => {
    expect(answer(tag, 'a,c').status).toBe(200);
    const [one, other] = [answer(undefined, 'at 10', 'same'), answer(undefined, 'at 11', 'same')];
    expect(one.headers.get('ETag')).toBe(other.headers.get('ETag'));
    expect(answer(undefined, 'at 10', 'not').headers.get('ETag')).not.toBe(one.headers.get('ETag'));
  });

  test('of bytes has the tag of the same text', () => {
    const bytes = respondUnlessSame(ask(), new TextEncoder().encode('a,b'), headers);
    expect(bytes.headers.get('ETag')).toBe(tag);
  });
});
