import { helpLimits, seenOf, type TypedOffer } from '~/domain/help-offer';
import { findIdentifyingFields, offerConfirmation } from '~/domain/help-offer-words';
import { sayFindings } from '~/domain/identifying-text/say-findings';
import type { HelpRefusal } from '~/services/help-offers.server';
import { textOf } from './form.server';

/** What was typed in the form of an offer: as many links as it has room for, blank ones among them. */
export function readHelpForm(form: FormData): TypedOffer {
  return {
    contactName: textOf(form, 'contactName'),
    contactEmail: textOf(form, 'contactEmail'),
    note: textOf(form, 'note'),
    links: Array.from({ length: helpLimits.links }, (_, at) => ({
      title: textOf(form, `links-${at}-title`),
      url: textOf(form, `links-${at}-url`),
    })),
    seen: textOf(form, 'seen'),
    confirmed: textOf(form, 'confirmed'),
  };
}

/** A form that was refused, as it comes back: what was typed, what to put right where, and what others saved meanwhile. */
export function sayHelpRefusal(refusal: HelpRefusal, typed: TypedOffer) {
  const isConfirmed = typed.confirmed === offerConfirmation(typed);
  const asksToConfirm = refusal.reason === 'identifying' || isConfirmed;
  const theirs = refusal.reason === 'changed' ? { offer: refusal.theirs ?? null } : undefined;
  return {
    typed: { ...typed, ...(theirs && { seen: seenOf(theirs.offer ?? undefined) }) },
    confirm: asksToConfirm ? offerConfirmation(typed) : undefined,
    theirs,
    errors: errorsOf(refusal, typed),
  };
}

function errorsOf(refusal: HelpRefusal, typed: TypedOffer) {
  switch (refusal.reason) {
    case 'faults':
      return refusal.faults.map(({ path, text }) => ({ href: `#${path.map(String).join('-')}`, text }));
    case 'identifying':
      return findIdentifyingFields(typed).map(({ field, found }) => ({
        href: `#${field}`,
        text: `This has what looks like ${sayFindings(found)}. Take it out, or confirm that it does not identify a person`,
      }));
    case 'changed':
      return [
        {
          href: '#theirs',
          text: refusal.theirs
            ? 'Somebody else saved this offer after you opened the page. Compare the two, then save again'
            : 'This offer was taken back after you opened the page. Save again to offer help all the same',
        },
      ];
    case 'not_in_place':
      return [
        {
          href: '#contactName',
          text: 'This item is not in place in the last return you sent. Send a return that says it is in place, then offer help with it',
        },
      ];
    case 'too_many':
      return [
        {
          href: '#contactName',
          text: 'You have changed offers many times in the last hour. Wait an hour, then save again',
        },
      ];
  }
}

/** What has just been done to an offer, as the address carries it. */
const news: Record<string, (item: string) => string> = {
  offered: (item) => `Your area is now happy to be asked about ${item}`,
  changed: (item) => `Saved what others see of your offer to help with ${item}`,
  same: (item) => `Nothing in your offer to help with ${item} was different, so nothing changed`,
  taken_back: (item) => `Your offer to help with ${item} is taken back, and its contact is deleted`,
  none: (item) => `There was no offer to help with ${item} to take back`,
};

/** What has just been done, in words, where the address says so of one of these items; null otherwise. */
export function readHelpNews(
  request: Request,
  items: readonly { code: string; shortName: string }[],
): string | null {
  const query = new URL(request.url).searchParams;
  const done = query.get('done') ?? '';
  const item = items.find(({ code }) => code === query.get('item'));
  return item && Object.hasOwn(news, done) ? (news[done]?.(`“${item.shortName}”`) ?? null) : null;
}

/** Which offer a button of the programme’s list takes away. */
export function readRemoval(value: string) {
  const [code = '', area = ''] = value.split(' ');
  return { code, area };
}

/** What has just been taken away, in words; null where the address says nothing of it. */
export function readRemovalNews(request: Request): string | null {
  const done = new URL(request.url).searchParams.get('done');
  if (done === 'removed') return 'The offer is removed, and its contact is deleted';
  return done === 'gone' ? 'That offer was already gone' : null;
}
