import { cleanText } from './clean-text';
import type { HelpContent } from './help-offer';
import { type Finding, findIdentifyingText } from './identifying-text';
import { fingerprintOf } from './rules/fingerprint';

/** The texts of an offer that look as if they might identify a person, by field; not the contact, who is meant to be known. */
export function findIdentifyingFields(offer: Pick<HelpContent, 'note' | 'links'>) {
  return textsOf(offer).flatMap(({ field, text }): { field: string; found: Finding[] }[] => {
    const found = findIdentifyingText(text);
    return found.length > 0 ? [{ field, found }] : [];
  });
}

/** Stands for the texts of an offer, for whoever says that they do not identify a person. */
export function offerConfirmation(offer: Pick<HelpContent, 'note' | 'links'>): string {
  return fingerprintOf('help', ...textsOf(offer).map(({ text }) => text));
}

/** As they are kept, so that nothing that is taken out on the way can hide anything. */
function textsOf({ note, links }: Pick<HelpContent, 'note' | 'links'>) {
  const titles = links.map(({ title }, at) => ({
    field: `links-${at}-title`,
    text: cleanText(title).replace(/\s+/g, ' '),
  }));
  return [{ field: 'note', text: cleanText(note) }, ...titles];
}
