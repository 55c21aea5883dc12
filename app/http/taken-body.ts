import { ReadableStream } from 'node:stream/web';
import type { LoadContext } from './load-context';
import type { Asked } from './session.server';

/**
 * A body that is made no faster than it is taken, and no further once nobody takes it; none where nobody is going to.
 * Where making it fails the connection is broken off, so that no file ends short unnoticed.
 */
export function takenBody({ request, context }: Asked, pieces: AsyncIterable<Uint8Array>): BodyInit | null {
  const { mayGoOn = async () => true } = context as LoadContext;
  const coming = pieces[Symbol.asyncIterator]();
  const end = () => void coming.return?.();
  if (request.method === 'HEAD' || request.signal.aborted) {
    end();
    return null;
  }
  // An answer that is dropped before it is begun would never end it.
  request.signal.addEventListener('abort', end, { once: true });
  return ReadableStream.from(whileTaken(coming, mayGoOn)) as BodyInit;
}

async function* whileTaken(coming: AsyncIterator<Uint8Array>, mayGoOn: () => Promise<boolean>) {
  for await (const piece of { [Symbol.asyncIterator]: () => coming }) {
    yield piece;
    if (!(await mayGoOn())) return;
  }
}

const pieceSize = 64 * 1024;

/** Bytes that are all there, as pieces that are sent one after the other. */
export async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.byteLength; from += pieceSize) yield bytes.subarray(from, from + pieceSize);
}
