/** Bytes are kept in pieces of this size, so that no transaction is long. */
export const pieceSize = 512 * 1024;

/** A file's bytes in pieces of one size, the last one shorter; none of an empty file. */
export async function* inPieces(
  body: Uint8Array | AsyncIterable<Uint8Array>,
  size = pieceSize,
): AsyncGenerator<Buffer> {
  const chunks = body instanceof Uint8Array ? [body] : body;
  let held: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.byteLength; ) {
      const part = Buffer.from(
        chunk.buffer,
        chunk.byteOffset + from,
        Math.min(size - length, chunk.byteLength - from),
      );
      held.push(part);
      length += part.byteLength;
      from += part.byteLength;
      if (length < size) continue;
      yield Buffer.concat(held);
      [held, length] = [[], 0];
    }
  }
  if (length > 0) yield Buffer.concat(held);
}
