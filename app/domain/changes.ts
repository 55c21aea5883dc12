import { type Answer, isStepBack, sameWord } from './answers';
import type { DelayTag } from './delays';
import type { StepBack, SubmittedAnswer } from './figures';
import type { Item, Pillar } from './proforma';
import type { Problem } from './rules';
import type { Status } from './status';

type Answers = Readonly<Record<string, Answer | undefined>>;
type Before = Readonly<Record<string, SubmittedAnswer | undefined>>;

/** What an answered item says now beside what the area last submitted. */
export type Change = {
  code: string;
  statement: string;
  /** Null where the area had not reported on it before. */
  from: Status | null;
  fromComment: string;
  fromDelays: readonly DelayTag[];
  fromExpected: string | null;
  to: Status;
  comment: string;
  delays: readonly DelayTag[];
  expected: string | null;
  stepBack: StepBack | null;
};

/** Answered items by what became of them; ups and steps back are never netted. */
export type Changes = {
  back: Change[];
  forward: Change[];
  /** The same status with another comment, delay or month. */
  details: Change[];
  /** Not reported on before. */
  fresh: Change[];
  unchanged: Change[];
};

/** How a group of items stands in a return being worked on. */
export type Tally = {
  items: number;
  unchanged: number;
  changed: number;
  toAnswer: number;
  /** Answered items that still need a reason. */
  reasons: number;
};

/** Sorts the answered items by what changed since the area's last submission, in form order. */
export function changesSince(items: readonly Item[], answers: Answers, before: Before): Changes {
  const changes: Changes = { back: [], forward: [], details: [], fresh: [], unchanged: [] };
  for (const { code, statement } of items) {
    const answer = answers[code];
    if (!answer?.status) continue;
    const last = before[code];
    const change: Change = {
      code,
      statement,
      from: last?.status ?? null,
      fromComment: last?.comment ?? '',
      fromDelays: last?.delays ?? [],
      fromExpected: last?.expected ?? null,
      to: answer.status,
      comment: answer.comment,
      delays: answer.delays,
      expected: answer.expected,
      stepBack: answer.stepBack,
    };
    changes[kindOf(change, !!last && sameWord(answer, last))].push(change);
  }
  return changes;
}

/** Counts a group of items. */
export function tallyItems(
  items: readonly Item[],
  answers: Answers,
  before: Before,
  problems: readonly Problem[],
): Tally {
  const { unchanged, ...moved } = changesSince(items, answers, before);
  const changed = Object.values(moved).reduce((sum, group) => sum + group.length, 0);
  const codes = new Set(items.map((item) => item.code));
  const reasons = new Set(
    problems.filter(({ code, field }) => codes.has(code ?? '') && field !== 'status').map(({ code }) => code),
  );
  return {
    items: items.length,
    unchanged: unchanged.length,
    changed,
    toAnswer: items.length - unchanged.length - changed,
    reasons: reasons.size,
  };
}

/** The first item that needs work, with its section's slug; undefined when nothing does. */
export function nextItem(pillars: readonly Pillar[], problems: readonly Pick<Problem, 'code'>[]) {
  const code = problems[0]?.code;
  if (!code) return undefined;
  const sections = pillars.flatMap((pillar) => pillar.sections);
  const section = sections.find(({ items }) => items.some((item) => item.code === code));
  return section && { section: section.slug, title: section.title, code };
}

function kindOf({ from, to }: Change, same: boolean): keyof Changes {
  if (!from) return 'fresh';
  if (from !== to) return isStepBack(from, to) ? 'back' : 'forward';
  return same ? 'unchanged' : 'details';
}
