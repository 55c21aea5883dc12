import { createHash } from 'node:crypto';
import { store } from 'db/current';
import { addPart, removeParts, saveExport, type TakenExport } from 'db/export-work';
import { findSetting } from 'db/settings';
import type { Tx } from 'db/store';
import { readExportDays } from '~/domain/pack-exports';
import { inPieces } from './file-pieces.server';

/** A file that has been made, whole or to be made while it is read, with what it was found to be of. */
export type MadeFile = {
  name: string;
  type: string;
  body: Uint8Array | AsyncIterable<Uint8Array>;
  phaseId: string;
  edition: number | undefined;
  reference: string | undefined;
};

/** Another server has begun anew, because this one was silent for too long. */
export class TakenOver extends Error {}

const day = 24 * 60 * 60 * 1000;

/** Keeps a file's bytes piece by piece, and then says that it is ready and until when. */
export async function keepExport(taken: TakenExport, made: MadeFile, clock: () => Date): Promise<void> {
  const { transaction } = await store();
  const hash = createHash('sha256');
  let [number, size] = [0, 0];
  for await (const piece of inPieces(made.body)) {
    hash.update(piece);
    size += piece.byteLength;
    await transaction(async (tx) => {
      if (!(await saveExport(tx, taken, { takenAt: clock() }))) throw new TakenOver();
      await addPart(tx, taken.id, number, piece);
    });
    number += 1;
  }
  const { name: fileName, type: mediaType, phaseId, edition = null, reference } = made;
  const is = { fileName, mediaType, phaseId, edition, figureReference: reference ?? null };
  const finishedAt = clock();
  const ready = { state: 'ready', progress: 100, step: '', finishedAt, size, failure: null } as const;
  const sha256 = hash.digest('hex');
  await change(taken, { ...is, ...ready, sha256 }, async (tx) => {
    const days = readExportDays(await findSetting(tx, 'export_days'));
    return { expiresAt: new Date(finishedAt.getTime() + days * day) };
  });
}

/** Says how far a file has got; throws when another server makes it now. */
export async function noteProgress(
  taken: TakenExport,
  so: { progress: number; step: string; takenAt: Date },
): Promise<void> {
  await change(taken, so);
}

/** Lets a file be tried again after a rest from this instant, with nothing half-made left of this try. */
export async function setBack(taken: TakenExport, takenAt: Date): Promise<void> {
  await change(taken, { state: 'waiting', progress: 0, step: '', takenAt }, forget(taken)).catch(
    unlessTakenOver,
  );
}

/** Says for good why a file was not made, in words for whoever asked for it. */
export async function failExport(taken: TakenExport, failure: string, finishedAt: Date): Promise<void> {
  const failed = { state: 'failed', failure, finishedAt, step: '' } as const;
  await change(taken, failed, forget(taken)).catch(unlessTakenOver);
}

const forget =
  ({ id }: TakenExport) =>
  async (tx: Tx) => {
    await removeParts(tx, id);
    return {};
  };

function unlessTakenOver(error: unknown) {
  if (!(error instanceof TakenOver)) throw error;
}

type Changed = Parameters<typeof saveExport>[2];

async function change(taken: TakenExport, changed: Changed, more?: (tx: Tx) => Promise<Changed>) {
  const { transaction } = await store();
  await transaction(async (tx) => {
    if (!(await saveExport(tx, taken, { ...(await more?.(tx)), ...changed }))) throw new TakenOver();
  });
}
