import { cleanText } from '~/domain/clean-text';
import { longestReason } from '~/domain/named-items';
import type { NewException } from '~/services/exceptions.server';
import { textOf } from './form.server';

/** What was typed in the form of a new exception. */
export type TypedException = Record<'kind' | 'area' | 'item' | 'fromPhase' | 'untilPhase' | 'reason', string>;

/** A posted form of a new exception: what is wanted, or what is missing. */
export function readExceptionForm(form: FormData) {
  const typed: TypedException = {
    kind: textOf(form, 'kind'),
    area: textOf(form, 'area'),
    item: textOf(form, 'item'),
    fromPhase: textOf(form, 'fromPhase'),
    untilPhase: textOf(form, 'untilPhase'),
    reason: cleanText(textOf(form, 'reason')),
  };
  const { kind, area, item, fromPhase, untilPhase, reason } = typed;
  const known = kind === 'out_of_scope' || kind === 'both_duties' ? kind : undefined;
  const errors = [
    known ? [] : [{ href: '#kind', text: 'Select what is different for the area' }],
    area ? [] : [{ href: '#area', text: 'Select an area' }],
    known === 'out_of_scope' && !item ? [{ href: '#item', text: 'Select an item' }] : [],
    known === 'both_duties' && !untilPhase
      ? [
          {
            href: '#untilPhase',
            text: 'Select the last phase. One person may prepare and sign only for a set time',
          },
        ]
      : [],
    fromPhase ? [] : [{ href: '#fromPhase', text: 'Select the first phase' }],
    reason ? [] : [{ href: '#reason', text: 'Enter why' }],
    [...reason].length > longestReason
      ? [{ href: '#reason', text: `The reason must be ${longestReason} characters or less` }]
      : [],
  ].flat();
  const wanted: NewException | undefined =
    known && errors.length === 0
      ? {
          kind: known,
          areaId: area,
          itemCode: known === 'out_of_scope' ? item : null,
          fromPhase,
          untilPhase: untilPhase || null,
          reason,
        }
      : undefined;
  return { typed, wanted, errors };
}

/** Why an exception was not granted, in words, with the field that puts it right. */
export function sayExceptionRefusal(
  refusal: 'unknown' | 'no_reason' | 'phase_closed' | 'backwards' | 'already',
) {
  const said = {
    unknown: { href: '#area', text: 'Select an area, an item and phases from the lists' },
    no_reason: { href: '#reason', text: 'Enter why' },
    phase_closed: { href: '#fromPhase', text: 'Select a first phase that has not closed' },
    backwards: { href: '#untilPhase', text: 'Select a last phase that is not before the first' },
    already: { href: '#area', text: 'This area has this exception already. See the list above' },
  };
  return said[refusal];
}
