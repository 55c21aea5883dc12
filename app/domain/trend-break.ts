import { listNames, plural } from './words';

/** An item that asks something else than it did in the phase before. */
export type WordingChange = {
  code: string;
  shortName: string;
  before: string;
  /** The same words as before where only what they mean has changed. */
  after: string;
};

/** An item as breaks name it. */
export type NamedItem = { code: string; shortName: string };

/** Where what lies on either side is not comparable: the items that ask something else, are new or are gone. */
export type FormBreak = {
  reworded: readonly WordingChange[];
  added: readonly NamedItem[];
  removed: readonly NamedItem[];
};

/** No break: what is asked is the same. */
export const noBreak: FormBreak = { reworded: [], added: [], removed: [] };

/** All breaks as one, each item once. */
export function joinBreaks(breaks: readonly FormBreak[]): FormBreak {
  const once = <Item extends NamedItem>(items: readonly Item[]) => [
    ...new Map(items.map((item) => [item.code, item])).values(),
  ];
  return {
    reworded: once(breaks.flatMap(({ reworded }) => reworded)),
    added: once(breaks.flatMap(({ added }) => added)),
    removed: once(breaks.flatMap(({ removed }) => removed)),
  };
}

/** Whether there is a break at all. */
export function isBreak({ reworded, added, removed }: FormBreak): boolean {
  return reworded.length + added.length + removed.length > 0;
}

/** `the wording of FH-FD-05 changed and 1 item was added (FH-FD-09)`. */
export function sayBreak({ reworded, added, removed }: FormBreak): string {
  const codes = (items: readonly NamedItem[]) => listNames(items.map(({ code }) => code));
  const count = (items: readonly NamedItem[], how: string) =>
    items.length > 0
      ? [`${plural(items.length, 'item')} ${items.length === 1 ? 'was' : 'were'} ${how} (${codes(items)})`]
      : [];
  return listNames([
    ...(reworded.length > 0 ? [`the wording of ${codes(reworded)} changed`] : []),
    ...count(added, 'added'),
    ...count(removed, 'removed'),
  ]);
}
