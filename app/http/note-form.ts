import { cleanText } from '~/domain/clean-text';
import { findIdentifyingText } from '~/domain/identifying-text';
import { sayFindings } from '~/domain/identifying-text/say-findings';
import { longestNote } from '~/domain/sentence-notes';
import { confirmationOf, type NewNote, type NoteFault } from '~/services/sentence-notes.server';
import { textOf } from './form.server';

/** What a posted form signs beside the sentence at this place. */
export function readNoteForm(form: FormData, place: string): NewNote {
  const text = cleanText(textOf(form, 'text'));
  return { place, text, seen: textOf(form, 'seen'), confirmed: textOf(form, 'confirmed') };
}

/** A form that was refused, as it comes back: what was typed, and what is to be put right where. */
export function sayNoteRefusal(fault: NoteFault, { text }: Pick<NewNote, 'text'>) {
  const found = fault === 'identifying' ? findIdentifyingText(text) : [];
  const said: Record<NoteFault, { href: string; text: string }> = {
    empty: { href: '#text', text: 'Enter your note' },
    too_long: { href: '#text', text: `The note must be ${longestNote} characters or less` },
    changed: {
      href: '#sentence',
      text: 'The sentence has changed since you opened this page. Read it again, then sign the note',
    },
    identifying: {
      href: '#text',
      text: `The note has what looks like ${sayFindings(found)}. Take it out, or confirm that it does not identify a person`,
    },
  };
  const confirm = fault === 'identifying' ? confirmationOf(text) : undefined;
  return { typed: { text, confirm }, errors: [said[fault]] };
}
