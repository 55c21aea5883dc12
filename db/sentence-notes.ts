import { and, asc, eq, isNull } from 'drizzle-orm';
import type { SentenceNote } from '~/domain/sentence-notes';
import { sentenceNotes, users } from './schema';
import type { Reader, Tx } from './store';

const noteColumns = {
  id: sentenceNotes.id,
  phaseId: sentenceNotes.phaseId,
  edition: sentenceNotes.edition,
  place: sentenceNotes.place,
  sentence: sentenceNotes.sentence,
  text: sentenceNotes.text,
  signedBy: sentenceNotes.signedBy,
  signedAs: sentenceNotes.signedAs,
  signedAt: sentenceNotes.signedAt,
  withdrawnBy: users.name,
  withdrawnAt: sentenceNotes.withdrawnAt,
};

/** Every note that was ever signed for a phase, oldest first. */
export async function listSentenceNotes(db: Reader, phaseId: string): Promise<SentenceNote[]> {
  return selectNotes(db)
    .where(eq(sentenceNotes.phaseId, phaseId))
    .orderBy(asc(sentenceNotes.signedAt), asc(sentenceNotes.id));
}

/** One note; undefined when there is none with this id. */
export async function findSentenceNote(db: Reader, id: string): Promise<SentenceNote | undefined> {
  const [row] = await selectNotes(db).where(eq(sentenceNotes.id, id));
  return row;
}

/** Keeps a signed note, which nobody can reword. */
export async function addSentenceNote(
  tx: Tx,
  note: Omit<typeof sentenceNotes.$inferInsert, 'withdrawnBy' | 'withdrawnAt'>,
) {
  await tx.insert(sentenceNotes).values(note);
}

/** Takes a note back; tells whether it was still there to be taken back. */
export async function saveWithdrawal(
  tx: Tx,
  id: string,
  withdrawnBy: string,
  withdrawnAt: Date,
): Promise<boolean> {
  const withdrawn = await tx
    .update(sentenceNotes)
    .set({ withdrawnBy, withdrawnAt })
    .where(and(eq(sentenceNotes.id, id), isNull(sentenceNotes.withdrawnAt)))
    .returning({ id: sentenceNotes.id });
  return withdrawn.length > 0;
}

function selectNotes(db: Reader) {
  return db.select(noteColumns).from(sentenceNotes).leftJoin(users, eq(users.id, sentenceNotes.withdrawnBy));
}
