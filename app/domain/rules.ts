import type { Answer } from './answers';
import type { Explanation } from './explanations';
import type { Item } from './proforma';
import { identifyingText } from './rules/identifying-text';
import { allInPlace, nothingChanged } from './rules/information';
import { noComment } from './rules/no-comment';
import { notImplementedReason, stepBackReason, unanswered } from './rules/reasons';
import { sameComment } from './rules/same-comment';
import { stageOrder } from './rules/stage-order';
import { swiftMove } from './rules/swift-move';
import type { Status } from './status';

/** What is done about a problem before sending: put right, confirmed or explained, or nothing. */
export type Grade = 'must_fix' | 'confirm' | 'information';

/** Something that a rule says about a return: the item, what was entered, and what to do. */
export type Problem = {
  grade: Grade;
  rule: string;
  /** The item that it is about; null for the whole return. */
  code: string | null;
  /** All of the items that it is about, where there are several. */
  codes?: readonly string[];
  field: 'status' | 'comment' | 'stepBack';
  text: string;
  /** Stands for what was entered: whatever is confirmed lapses when it changes. */
  fingerprint: string;
};

/** Something to confirm or explain, with what the area said about it. */
export type Settled = Problem & { explained: Explanation };

/** An area's answers in a phase before. */
export type Earlier = Readonly<Record<string, { status: Status; comment: string } | undefined>>;

/** All that the rules look at. */
export type RuleContext = {
  phase: string;
  items: readonly Item[];
  /** Of an item that follows from another, the code of that other. */
  after: Readonly<Record<string, string>>;
  answers: Readonly<Record<string, Answer | undefined>>;
  /** The area's last submissions for earlier phases, newest first. */
  earlier: readonly Earlier[];
  /** The code of the one item that somebody asks about; what is said of others may then be missing. */
  about?: string;
};

export type Rule = (context: RuleContext) => Problem[];

/** Every rule there is, whichever door an answer comes in by. */
const rules: readonly Rule[] = [
  unanswered,
  stepBackReason,
  notImplementedReason,
  swiftMove,
  stageOrder,
  sameComment,
  noComment,
  identifyingText,
  allInPlace,
  nothingChanged,
];

export type Checked = {
  mustFix: Problem[];
  toConfirm: Problem[];
  /** Confirmed or explained, and still as it was then. */
  settled: Settled[];
  information: Problem[];
};

/** What the rules say about a return, by what is to be done about it, each in form order. */
export function checkReturn(context: RuleContext, explanations: readonly Explanation[] = []): Checked {
  const order = new Map(context.items.map(({ code }, at) => [code, at]));
  const placeOf = ({ code }: Problem) => order.get(code ?? '') ?? order.size;
  const problems = rules.flatMap((rule) => rule(context)).sort((a, b) => placeOf(a) - placeOf(b));
  const checked: Checked = { mustFix: [], toConfirm: [], settled: [], information: [] };
  for (const problem of problems) {
    const explained = explanations.find((each) => isAbout(each, problem));
    if (problem.grade === 'must_fix') checked.mustFix.push(problem);
    else if (problem.grade === 'information') checked.information.push(problem);
    else if (explained) checked.settled.push({ ...problem, explained });
    else checked.toConfirm.push(problem);
  }
  return checked;
}

/** Whether an explanation was given of this problem, with the same entered as now. */
export function isAbout(
  explanation: Pick<Explanation, 'rule' | 'code' | 'fingerprint'>,
  problem: Problem,
): boolean {
  const { rule, code, fingerprint } = explanation;
  return rule === problem.rule && code === problem.code && fingerprint === problem.fingerprint;
}

/** How many of these items have an answer. */
export function countAnswered(
  items: readonly Item[],
  answers: Readonly<Record<string, Answer | undefined>>,
): number {
  return items.filter((item) => answers[item.code]?.status).length;
}
