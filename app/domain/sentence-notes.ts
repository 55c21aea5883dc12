import type { PlacedSentence } from './placed-sentences';
import { namesRole, type Role, roleNames, type Viewer } from './viewer';

/** The most characters of a note. */
export const longestNote = 1000;

/** What somebody signed beside a computed sentence. */
export type SentenceNote = {
  id: string;
  phaseId: string;
  /** The edition whose sentence it stands beside; null: figures that were not frozen yet. */
  edition: number | null;
  /** Which sentence, by its place. */
  place: string;
  /** The sentence as it stood when the note was signed. */
  sentence: string;
  text: string;
  /** The id of the person who signed it, and their name and role then. */
  signedBy: string;
  signedAs: string;
  signedAt: Date;
  /** The name of the person who withdrew it. */
  withdrawnBy: string | null;
  withdrawnAt: Date | null;
};

/** A note as it stands beside a sentence. */
export type NoteBeside = Pick<SentenceNote, 'id' | 'place' | 'text' | 'signedAs' | 'signedAt'> & {
  /** The sentence that it was signed beside, where that is not what stands there now. */
  signedBeside: string | null;
  /** Whether a sentence stands at its place at all. */
  hasSentence: boolean;
  /** The number of the edition that it was signed beside, where another has replaced that. */
  besideEdition: number | null;
};

const duties: Record<Role, { signs: boolean; withdraws: 'none' | 'own' | 'any' }> = {
  contributor: { signs: false, withdraws: 'none' },
  area_lead: { signs: false, withdraws: 'none' },
  dfe_official: { signs: true, withdraws: 'own' },
  delivery_partner: { signs: true, withdraws: 'own' },
  administrator: { signs: false, withdraws: 'any' },
};

/** Whether this role signs notes beside sentences. */
export function mayNote(role: Role): boolean {
  return duties[role].signs;
}

/** Whether this viewer may take back this note: whoever signed it, or an administrator. */
export function mayWithdraw(
  { id, role }: Pick<Viewer, 'id' | 'role'>,
  note: Pick<SentenceNote, 'signedBy'>,
): boolean {
  const { withdraws } = duties[role];
  return withdraws === 'any' || (withdraws === 'own' && note.signedBy === id);
}

/** How a note is signed: by a name, and the role where the name does not tell it. */
export function signatureOf({ name, role }: Pick<Viewer, 'name' | 'role'>): string {
  return namesRole(name, role) ? name : `${name}, ${roleNames[role]}`;
}

/** Why this text cannot be a note; undefined when it can. */
export function noteFault(text: string): 'empty' | 'too_long' | undefined {
  if (!text.trim()) return 'empty';
  return [...text].length > longestNote ? 'too_long' : undefined;
}

/**
 * The notes to read with these sentences, oldest first: those signed beside this edition, an earlier one, or before the
 * phase had any; none that was withdrawn. What was said of an earlier edition stands apart from this one's sentences.
 */
export function notesBeside(
  notes: readonly SentenceNote[],
  sentences: readonly PlacedSentence[],
  edition: number | undefined,
): NoteBeside[] {
  const texts = new Map(sentences.map(({ place, text }) => [place, text]));
  return notes
    .filter((note) => !note.withdrawnAt && (note.edition === null || note.edition <= (edition ?? 0)))
    .toSorted((a, b) => a.signedAt.getTime() - b.signedAt.getTime())
    .map(({ id, place, sentence, text, signedAs, signedAt, edition: signedFor }) => {
      const isEarlier = signedFor !== null && signedFor !== edition;
      return {
        ...{ id, place, text, signedAs, signedAt },
        signedBeside: texts.get(place) === sentence && !isEarlier ? null : sentence,
        hasSentence: texts.has(place) && !isEarlier,
        besideEdition: isEarlier ? signedFor : null,
      };
    });
}
