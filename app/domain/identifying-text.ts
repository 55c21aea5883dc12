import { findBirths } from './identifying-text/births';
import { findContacts } from './identifying-text/contacts';
import { findLetters } from './identifying-text/letters';
import { findNames } from './identifying-text/names';
import { findReferences } from './identifying-text/references';
import { wordsOf } from './identifying-text/words-of';

/** What a piece of text looks like, as it is said to the person who wrote it. */
export const identifyingKinds = {
  nhs_number: 'an NHS number',
  ni_number: 'a National Insurance number',
  upn: 'a unique pupil number',
  case_reference: 'a case reference',
  email: 'an email address',
  phone: 'a phone number',
  postcode: 'a postcode',
  date_of_birth: 'a date of birth',
  age: 'a person’s age',
  letter: 'a person or family called by a letter',
  name: 'a person’s name',
} as const;
export type IdentifyingKind = keyof typeof identifyingKinds;

/** A piece of text that may identify a person: what it looks like, where it stands, and the text itself. */
export type Finding = { kind: IdentifyingKind; start: number; end: number; text: string };

/**
 * The pieces of a text that may identify a person, in the order in which they stand; none overlaps another.
 * It looks for shapes, so it errs both ways: whoever is shown a finding decides. Findings are never to be logged.
 */
export function findIdentifyingText(text: string): Finding[] {
  const words = wordsOf(text);
  const found = [
    ...findReferences(text),
    ...findContacts(text),
    ...findBirths(text),
    ...findLetters(text, words),
    ...findNames(text, words),
  ];
  const kept: Finding[] = [];
  for (const finding of found)
    if (!kept.some(({ start, end }) => finding.start < end && start < finding.end)) kept.push(finding);
  return kept.sort((a, b) => a.start - b.start);
}
