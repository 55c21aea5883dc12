import { createHash } from 'node:crypto';

/**
 * An answer, or 304 without one to whoever has it already. What tells two answers apart is `basis`, which is the body
 * unless the body says something that changes by itself, such as the moment at which it was read. The tag is weak, as
 * a body that is compressed on its way has other bytes. It may be kept, but never used without asking again.
 */
export function respondUnlessSame(
  request: Request,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>>,
  basis: string | Uint8Array = body,
): Response {
  const tag = `"${createHash('sha256').update(basis).digest('base64url').slice(0, 27)}"`;
  const kept = { 'Cache-Control': 'private, no-cache', ...headers, ETag: `W/${tag}` };
  if (isKnown(request.headers.get('If-None-Match'), tag)) {
    const {
      'Content-Type': _type,
      'Content-Disposition': _disposition,
      ...rest
    } = kept as typeof kept & Record<string, string>;
    return new Response(null, { status: 304, headers: rest });
  }
  return new Response(body as BodyInit, { headers: kept });
}

/** Whether one of these tags is this one, whatever its strength. */
function isKnown(given: string | null, tag: string): boolean {
  const tags = (given ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
