import { randomUUID } from 'node:crypto';
import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { addSentenceNote, findSentenceNote, listSentenceNotes, saveWithdrawal } from 'db/sentence-notes';
import { findIdentifyingText } from '~/domain/identifying-text';
import { isPlace, type PlacedSentence } from '~/domain/placed-sentences';
import { accept, type Result, refuse } from '~/domain/result';
import { fingerprintOf } from '~/domain/rules/fingerprint';
import { mayNote, mayWithdraw, noteFault, signatureOf } from '~/domain/sentence-notes';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { choosePhase } from './figures.server';
import { framed } from './matrix.server';
import { readSentences } from './sentences.server';

/** Which notes are asked for: a phase's, and where somebody wants to sign one, beside which sentence. */
export type NotesQuery = { phase: string | undefined; place: string | undefined };

/**
 * Every note of a phase, and the sentence that another can be signed beside; undefined when the viewer sees no figures,
 * there is no such phase yet, or no sentence can stand at that place.
 */
export async function readNotes(viewer: Viewer, { phase, place }: NotesQuery, now: Date) {
  const chosen = await choosePhase(viewer, phase, now);
  const said = chosen && (await readSentences(chosen));
  if (!said) return undefined;
  const { current, matrix, sentences } = said;
  if (place !== undefined && !isPlace(place, current.proforma.pillars)) return undefined;
  const { db } = await store();
  const notes = await listSentenceNotes(db, chosen.phase.id);
  const about = new Map(sentences.map((sentence) => [sentence.place, sentence.about]));
  const found = sentences.find((sentence) => sentence.place === place);
  return {
    ...framed(chosen, now),
    base: matrix.base,
    sent: matrix.sent,
    mayNote: mayNote(viewer.role),
    /** Whether a sentence was asked for; it may no longer be there. */
    asked: place !== undefined,
    sentence: found && { ...found, seen: seenOf(found, chosen.phase.edition?.number) },
    notes: notes.toReversed().map(({ signedBy, ...note }) => ({
      ...note,
      about: about.get(note.place),
      mayWithdraw: !note.withdrawnAt && mayWithdraw(viewer, { signedBy }),
    })),
  };
}

/** What somebody signs beside a sentence. */
export type NewNote = {
  place: string;
  text: string;
  /** Stands for the sentence and the edition that the signer saw. */
  seen: string;
  /** Stands for a text that may identify a person, which the signer said does not. */
  confirmed: string;
};

export type NoteFault = 'empty' | 'too_long' | 'changed' | 'identifying';

/**
 * Signs a note beside a sentence of a phase, which stays as it is computed. Refused when the sentence is no longer the
 * one that was seen, and for a text that may identify a person unless it was said that it does not. Undefined as in
 * readNotes, and for whoever signs no notes.
 */
export async function signNote(
  viewer: Viewer,
  phaseReference: string | undefined,
  { place, text, seen, confirmed }: NewNote,
  now: Date,
): Promise<Result<string, NoteFault> | undefined> {
  if (!mayNote(viewer.role)) return undefined;
  const chosen = await choosePhase(viewer, phaseReference, now);
  const said = chosen && (await readSentences(chosen));
  if (!said || !isPlace(place, said.current.proforma.pillars)) return undefined;
  const { id: phaseId, edition } = chosen.phase;
  const fault = noteFault(text);
  if (fault) return refuse(fault);
  const sentence = said.sentences.find((each) => each.place === place);
  if (!sentence || seenOf(sentence, edition?.number) !== seen) return refuse('changed' as const);
  const looksIdentifying = findIdentifyingText(text).length > 0;
  if (looksIdentifying && confirmed !== confirmationOf(text)) return refuse('identifying' as const);

  const id = randomUUID();
  const beside = { phaseId, edition: edition?.number ?? null, place, sentence: sentence.text };
  const signed = { signedBy: viewer.id, signedAs: signatureOf(viewer), signedAt: now };
  const { transaction } = await store();
  await transaction(async (tx) => {
    await addSentenceNote(tx, { id, ...beside, text, ...signed });
    const change = { note: id, phase: phaseId, edition: beside.edition, place, confirmed: looksIdentifying };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'note_signed', change }]);
  });
  return accept(id);
}

/** Stands for a text that may identify a person, for whoever says that it does not. */
export function confirmationOf(text: string): string {
  return fingerprintOf('note', text);
}

/** One note that the viewer may withdraw; undefined when there is none, or it is not theirs to withdraw. */
export async function readNote(viewer: Viewer, id: string) {
  if (!seesProgramme(viewer)) return undefined;
  const { db } = await store();
  const note = await findSentenceNote(db, id);
  return note && !note.withdrawnAt && mayWithdraw(viewer, note) ? note : undefined;
}

/** Takes a note back, so that it is kept but stands beside nothing; gives its phase. Undefined as in readNote. */
export async function withdrawNote(
  viewer: Viewer,
  id: string,
  now: Date,
): Promise<Result<string, { phase: string }> | undefined> {
  if (!seesProgramme(viewer)) return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const note = await findSentenceNote(tx, id);
    if (!note || !mayWithdraw(viewer, note)) return undefined;
    const { phaseId: phase, edition, place } = note;
    if (!(await saveWithdrawal(tx, id, viewer.id, now))) return refuse({ phase });
    const change = { note: id, phase, edition, place };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'note_withdrawn', change }]);
    return accept(phase);
  });
}

function seenOf({ text }: Pick<PlacedSentence, 'text'>, edition: number | undefined): string {
  return fingerprintOf(text, edition ?? null);
}
