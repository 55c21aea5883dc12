import { store } from 'db/current';
import { findExport, findPart } from 'db/exports';
import { stateAt } from '~/domain/pack-exports';
import { seesProgramme, type Viewer } from '~/domain/viewer';

/**
 * A finished file, its bytes read piece by piece as they are asked for; `gone` when it is not there to be taken.
 * Undefined when there is no such export, or none for the viewer.
 */
export async function openExport(viewer: Viewer, id: string, now: Date) {
  if (!seesProgramme(viewer)) return undefined;
  const { db } = await store();
  const found = await findExport(db, id);
  if (!found) return undefined;
  const { fileName, mediaType, size } = found;
  if (stateAt(found, now) !== 'ready' || !fileName || !mediaType || size === null) return 'gone' as const;
  const next = async (number: number) => findPart(db, id, number);
  return { name: fileName, type: mediaType, size, pieces: piecesOf(next, size) };
}

/** Every piece, and an error rather than a short end when one is taken away meanwhile. */
async function* piecesOf(next: (number: number) => Promise<Buffer | undefined>, size: number) {
  let sent = 0;
  for (let number = 0; sent < size; number += 1) {
    const piece = await next(number);
    if (!piece) throw new Error('The file was taken away while it was sent.');
    sent += piece.byteLength;
    yield new Uint8Array(piece);
  }
}
