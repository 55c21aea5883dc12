import { type HelpContent, helpLimits } from '~/domain/help-offer';
import type { HelpRefusal } from '~/services/help-offers.server';
import { textOf } from './form.server';

/** What was typed in the form of an offer: as many links as it has room for, blank ones among them. */
export function readHelpForm(form: FormData): HelpContent {
  return {
    contactName: textOf(form, 'contactName'),
    contactEmail: textOf(form, 'contactEmail'),
    note: textOf(form, 'note'),
    links: Array.from({ length: helpLimits.links }, (_, at) => ({
      title: textOf(form, `links-${at}-title`),
      url: textOf(form, `links-${at}-url`),
    })),
  };
}

/** Why an offer was not kept, in words, each with the field that puts it right. */
export function sayHelpRefusal(refusal: HelpRefusal) {
  if (refusal.reason === 'faults')
    return refusal.faults.map(({ path, text }) => ({ href: `#${path.map(String).join('-')}`, text }));
  const text = {
    not_in_place:
      'This item is not in place in the last return you sent. Send a return that says it is in place, then offer help with it',
    too_many: 'You have changed offers many times in the last hour. Wait an hour, then save again',
  }[refusal.reason];
  return [{ href: '#contactName', text }];
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
