import type { Standing } from './status';

/** Something that an area used and lets others see: a template, a job description. */
export type HelpLink = { title: string; url: string };

/** What an area says when it is happy to be asked about one item that it has in place. */
export type HelpContent = {
  contactName: string;
  contactEmail: string;
  note: string;
  links: readonly HelpLink[];
};

/** An offer as it stands, and when it was last saved. */
export type KeptOffer = HelpContent & { offeredAt: Date };

/** An offer of help, with where its area stands on the item by its latest counted submission. */
export type HelpOffer = KeptOffer & {
  itemCode: string;
  area: { id: string; slug: string; name: string };
  standing: Standing;
};

/** An offer as it is posted. */
export type TypedOffer = HelpContent & {
  /** Stands for the offer that was seen when typing began, see `seenOf`. */
  seen: string;
  /** Stands for texts that may identify a person, which the person who offers said do not. */
  confirmed: string;
};

/** The most characters that each part of an offer may have, and the most links. */
export const helpLimits = {
  name: 120,
  email: 254,
  note: 500,
  linkTitle: 120,
  linkUrl: 500,
  links: 3,
} as const;

/** What tells an offer from the ones before and after it; empty where there is none. */
export function seenOf(offer: Pick<KeptOffer, 'offeredAt'> | undefined): string {
  return offer?.offeredAt.toISOString() ?? '';
}

/** Whether others are shown the offer: only while its area says, in what counts, that the item is in place. */
export function isShown({ standing }: Pick<HelpOffer, 'standing'>): boolean {
  return standing === 'in_place';
}

/** The address that opens a message to the contact, with a subject; no part of the email can add to it. */
export function mailTo(email: string, subject: string): string {
  const at = email.lastIndexOf('@');
  const [local, host] = [email.slice(0, at), email.slice(at + 1)];
  return `mailto:${encodeURIComponent(local)}@${encodeURIComponent(host)}?subject=${encodeURIComponent(subject)}`;
}

/** The site that a link leads to, as it stands beside the link’s title. */
export function siteOf({ url }: Pick<HelpLink, 'url'>): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

/** The parts of an offer that changed, in words for the record; none of what they say is repeated there. */
export function changedParts(before: HelpContent, after: HelpContent): string[] {
  const links = ({ links }: HelpContent) => JSON.stringify(links.map(({ title, url }) => [title, url]));
  const changed = {
    contact: before.contactName !== after.contactName || before.contactEmail !== after.contactEmail,
    note: before.note !== after.note,
    links: links(before) !== links(after),
  };
  return Object.entries(changed).flatMap(([part, is]) => (is ? part : []));
}
