/** An item that somebody asks an area to change, with why; empty where the reason for the whole says it. */
export type NamedItem = { code: string; reason: string };

/** What is asked to be changed: named items, and a reason for all of them or for the whole return. */
export type Naming = { reason: string; items: readonly NamedItem[] };

/** The most characters of a reason for the whole, and of one for an item. */
export const longestReason = 2000;
export const longestItemReason = 500;

/** What a naming lacks: any item, the reason for the whole, the words for one of the items; or it names another item. */
export type NamingFault = 'no_items' | 'no_reason' | 'no_words' | 'other_item' | 'too_long';

/** How much each kind of request has to say. */
export const namingNeeds = {
  /** Items or the whole return; each of them with its words. */
  declined: { items: false, reason: false, words: true },
  changes: { items: true, reason: true, words: false },
  amendment: { items: true, reason: true, words: false },
} as const;

/** The first reason why nothing can be asked in this way; undefined when it can. */
export function namingFault(
  kind: keyof typeof namingNeeds,
  naming: Naming,
  among: readonly string[],
): NamingFault | undefined {
  return namingFaults(kind, naming, among)[0];
}

/** Every reason why nothing can be asked in this way; `among` are the codes that may be named. */
export function namingFaults(
  kind: keyof typeof namingNeeds,
  { reason, items }: Naming,
  among: readonly string[],
): NamingFault[] {
  const needs = namingNeeds[kind];
  const found: Record<NamingFault, boolean> = {
    other_item: items.some(({ code }) => !among.includes(code)),
    no_items: needs.items && items.length === 0,
    no_reason: !reason && (needs.reason || items.length === 0),
    no_words: needs.words && items.some((item) => !item.reason),
    too_long:
      lengthOf(reason) > longestReason || items.some((item) => lengthOf(item.reason) > longestItemReason),
  };
  return (Object.keys(found) as NamingFault[]).filter((fault) => found[fault]);
}

function lengthOf(text: string) {
  return [...text].length;
}
