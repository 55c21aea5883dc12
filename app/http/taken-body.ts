import { ReadableStream } from 'node:stream/web';
import type { LoadContext } from './load-context';
import type { Asked } from './session.server';

/**
 * A body that is made no faster than it is taken, and no further once nobody takes it. Where making it fails the
 * connection is broken off, so that no file ends short unnoticed.
 */
export function takenBody({ context }: Pick<Asked, 'context'>, pieces: AsyncIterable<Uint8Array>): BodyInit {
  const { mayGoOn = async () => true } = context as LoadContext;
  return ReadableStream.from(whileTaken(pieces, mayGoOn)) as BodyInit;
}

async function* whileTaken(pieces: AsyncIterable<Uint8Array>, mayGoOn: () => Promise<boolean>) {
  for await (const piece of pieces) {
    yield piece;
    if (!(await mayGoOn())) return;
  }
}

const pieceSize = 64 * 1024;

/** Bytes that are all there, as pieces that are sent one after the other. */
export async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.byteLength; from += pieceSize) yield bytes.subarray(from, from + pieceSize);
}
