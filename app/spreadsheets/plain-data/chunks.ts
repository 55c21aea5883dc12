import { setImmediate } from 'node:timers/promises';

/** How many UTF-16 units of text are gathered before they are handed on. */
const chunkLength = 64 * 1024;

/** Texts as UTF-8 in pieces of about 64 KB; between two of them the process can see to other work. */
export async function* inChunks(texts: Iterable<string>): AsyncGenerator<Uint8Array> {
  let gathered = '';
  for (const text of texts) {
    gathered += text;
    if (gathered.length < chunkLength) continue;
    yield Buffer.from(gathered);
    gathered = '';
    await setImmediate();
  }
  if (gathered) yield Buffer.from(gathered);
}
