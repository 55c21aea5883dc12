import {
  type Disclosure,
  type DisclosureChoice,
  fewestDisclosed,
  isAtLeast,
  mostDisclosed,
} from '~/domain/disclosure';
import { textOf } from './form.server';
import { badRequest } from './responses';

/** What was typed. */
export type TypedDisclosures = { areas: string; atLeast: string; outside: string };

const field = '#areasAtLeast';

/** A posted form of what each audience is shown: what is wanted, or what is wrong with it. */
export function readDisclosureForm(form: FormData) {
  const [areas, outside] = [textOf(form, 'areas'), textOf(form, 'outside')];
  const typed: TypedDisclosures = { areas, atLeast: textOf(form, 'areasAtLeast').trim(), outside };
  // Nobody gets here by typing.
  if (outside !== 'withhold' && outside !== 'named') throw badRequest();
  if (areas !== 'counts' && areas !== 'withhold' && areas !== 'named') throw badRequest();
  const shown: Disclosure | undefined = areas === 'counts' ? countsOf(typed.atLeast) : { kind: areas };
  const wanted: DisclosureChoice | undefined = shown && { areas: shown, outside: { kind: outside } };
  const text = `The fewest areas in a count must be a whole number from ${fewestDisclosed} to ${mostDisclosed}`;
  return { typed, wanted, errors: wanted ? [] : [{ href: field, text }] };
}

/** What is wrong with another minimum than the one that counts were first shown with. */
export function otherMinimum(countedAt: number) {
  const text = `The fewest areas in a count must stay ${countedAt}: counts with that minimum have been shown, and counts with another one beside them would give areas away`;
  return [{ href: field, text }];
}

function countsOf(typed: string): Disclosure | undefined {
  const number = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
  return isAtLeast(number) ? { kind: 'counts', atLeast: number } : undefined;
}
