import type { StoredAnswer } from './answers';
import { type Correction, stillToChange, stillToCorrect } from './asked-changes';
import type { ChangeRequest } from './change-request';
import { type Tally, tallyItems } from './changes';
import type { Pillar, Section } from './proforma';
import { countOpen, type Query } from './queries';
import type { Problem } from './rules';

/** How a group of items stands, with what else has to be seen to. */
export type WorkLeft = Tally & {
  /** Things to confirm or explain. */
  toConfirm: number;
  /** Queries that wait for the area. */
  queries: number;
  /** Items that the return was sent back for and that nobody has saved since. */
  asked: number;
  /** Items of an agreed correction that nobody has saved since. */
  toCorrect: number;
};

/** As much of a return as counting it takes. */
export type Counted = Correction & {
  pillars: readonly Pillar[];
  answers: Readonly<Record<string, StoredAnswer | undefined>>;
  before: { answers: Parameters<typeof tallyItems>[2] } | undefined;
  problems: readonly Problem[];
  toConfirm: readonly Problem[];
  queries: Readonly<Record<string, readonly Query[]>>;
  requests: readonly ChangeRequest[];
};

/** Counts the items of these sections together; without any, the whole return with what is about no one item. */
export function tallyTogether(
  { pillars, answers, before, problems, toConfirm, queries, requests, ...correction }: Counted,
  sections?: readonly Section[],
): WorkLeft {
  const asked = sections ?? pillars.flatMap((pillar) => pillar.sections);
  const items = asked.flatMap((section) => section.items);
  const codes = new Set(items.map(({ code }) => code));
  const isHere = ({ code, codes: several = [] }: Problem) =>
    several.some((each) => codes.has(each)) || (code !== null && codes.has(code));
  return {
    ...tallyItems(items, answers, before?.answers ?? {}, problems),
    toConfirm: sections ? toConfirm.filter(isHere).length : toConfirm.length,
    queries: countOpen(Object.values(queries).flat(), [...codes]),
    asked: stillToChange(requests, answers).filter((code) => codes.has(code)).length,
    toCorrect: stillToCorrect(correction, answers).filter((code) => codes.has(code)).length,
  };
}
