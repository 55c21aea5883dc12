import {
  type Disclosure,
  type DisclosureAudience,
  disclosureAudiences,
  fewestDisclosed,
  isAtLeast,
  mostDisclosed,
} from '~/domain/disclosure';
import { textOf } from './form.server';
import { badRequest } from './responses';

/** What was typed for one audience. */
export type TypedDisclosure = { kind: string; atLeast: string };
export type TypedDisclosures = Record<DisclosureAudience, TypedDisclosure>;

const labels: Record<DisclosureAudience, string> = { areas: 'areas', outside: 'anybody outside' };

/** A posted form of what each audience is shown: what is wanted, or what is wrong with it. */
export function readDisclosureForm(form: FormData) {
  const typed: TypedDisclosures = { areas: typedFor(form, 'areas'), outside: typedFor(form, 'outside') };
  const wanted = { areas: wantedOf(typed.areas), outside: wantedOf(typed.outside) };
  const errors = disclosureAudiences.flatMap((audience) => {
    if (wanted[audience]) return [];
    const text = `The fewest areas in a count shown to ${labels[audience]} must be a whole number from ${fewestDisclosed} to ${mostDisclosed}`;
    return [{ href: `#${audience}AtLeast`, text }];
  });
  const { areas, outside } = wanted;
  return { typed, wanted: areas && outside ? { areas, outside } : undefined, errors };
}

function typedFor(form: FormData, audience: DisclosureAudience): TypedDisclosure {
  const kind = textOf(form, audience);
  // Nobody gets here by typing.
  if (kind !== 'withhold' && kind !== 'counts' && kind !== 'named') throw badRequest();
  return { kind, atLeast: textOf(form, `${audience}AtLeast`).trim() };
}

function wantedOf({ kind, atLeast }: TypedDisclosure): Disclosure | undefined {
  if (kind === 'named' || kind === 'withhold') return { kind };
  const number = /^\d{1,4}$/.test(atLeast) ? Number(atLeast) : Number.NaN;
  return isAtLeast(number) ? { kind: 'counts', atLeast: number } : undefined;
}
