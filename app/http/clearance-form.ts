import { cleanText } from '~/domain/clean-text';
import { longestClearanceReference } from '~/domain/ees/release-clearance';
import { longestReason } from '~/domain/named-items';
import type { ClearanceFault, NewClearance } from '~/services/release-clearances.server';
import { textOf } from './form.server';

/** A posted form of a clearance: what is wanted, or what is missing. */
export function readClearanceForm(form: FormData) {
  const typed: NewClearance = {
    edition: textOf(form, 'edition'),
    reference: cleanText(textOf(form, 'reference')),
    note: cleanText(textOf(form, 'reason')),
  };
  const { edition, reference, note } = typed;
  const errors = [
    edition ? [] : [{ href: '#edition', text: 'Select what was cleared' }],
    reference ? [] : [{ href: '#reference', text: 'Enter the reference of the clearance' }],
    [...reference].length > longestClearanceReference
      ? [
          {
            href: '#reference',
            text: `The reference must be ${longestClearanceReference} characters or less`,
          },
        ]
      : [],
    note ? [] : [{ href: '#reason', text: 'Enter who cleared it, and on what ground' }],
    [...note].length > longestReason
      ? [{ href: '#reason', text: `What you enter must be ${longestReason} characters or less` }]
      : [],
  ].flat();
  return { typed, errors, wanted: errors.length === 0 ? typed : undefined };
}

/** Why a clearance was not recorded, in words, with the field that puts it right. */
export function sayClearanceFault(fault: ClearanceFault) {
  const said = {
    unknown: { href: '#edition', text: 'Select what was cleared from the list' },
    replaced: {
      href: '#edition',
      text: 'Another edition has replaced that one. Select what was cleared again',
    },
    illustrative: {
      href: '#edition',
      text: 'These areas are made up: there is nothing that could be cleared',
    },
    unsaid: {
      href: '#reference',
      text: 'Enter the reference of the clearance, and on what ground it was given',
    },
    too_long: { href: '#reference', text: 'Enter a shorter reference and a shorter note' },
    already: { href: '#edition', text: 'This is cleared already. See the list above' },
  };
  return said[fault];
}
