import type { DelayTag } from './delays';
import type { CountedAnswer, StepBack, SubmittedAnswer } from './figures';
import { fingerprintOf } from './rules/fingerprint';
import { type Status, statuses } from './status';

/** A submission's answers in one row, for figures: counts read the first part alone, most pages no more than two. */
export type SubmissionSummary = {
  /** The codes of the items answered, in order, then a letter for the status of each: `FH-FD-01 FH-FD-02|pd`. */
  statuses: string;
  marks: AnswerMarks;
  content: Record<string, AnswerRest>;
};

/** What tells fresh answers from stale ones. */
export type AnswerMarks = {
  /** Codes of the answers that the area said had not changed. */
  confirmed: string[];
  /** What tells one comment from another, by item code; empty ones are left out. */
  comments: Record<string, string>;
};

/** What an answer says beside its status and that it was confirmed; what it does not say is left out. */
export type AnswerRest = { comment?: string; stepBack?: StepBack; delays?: DelayTag[]; expected?: string };

/** One answer as far as its freshness goes: `said` is the same for the same comment. */
export type MarkedAnswer = CountedAnswer & { confirmed: boolean; said: string };

const letters: Record<Status, string> = { in_place: 'p', in_design: 'd', not_implemented: 'n' };
const statusOf = new Map(statuses.map((status) => [letters[status], status]));

/** A submission's answers, by item code, as the one row that figures are read from. */
export function summariseAnswers(answers: Readonly<Record<string, SubmittedAnswer>>): SubmissionSummary {
  const entries = Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));
  const codes = entries.map(([code]) => code).join(' ');
  const said = entries.filter(([, { comment }]) => comment);
  return {
    statuses: `${codes}|${entries.map(([, { status }]) => letters[status]).join('')}`,
    marks: {
      confirmed: entries.filter(([, { confirmed }]) => confirmed).map(([code]) => code),
      comments: Object.fromEntries(said.map(([code, { comment }]) => [code, fingerprintOf(comment)])),
    },
    content: Object.fromEntries(
      entries.flatMap(([code, answer]) => {
        const rest = restOf(answer);
        return Object.keys(rest).length > 0 ? [[code, rest]] : [];
      }),
    ),
  };
}

/** The statuses of a summary, by item code. */
export function readStatuses({
  statuses,
}: Pick<SubmissionSummary, 'statuses'>): Record<string, CountedAnswer> {
  const answers: Record<string, CountedAnswer> = {};
  eachStatus(statuses, (code, status) => {
    answers[code] = answersOf[status];
  });
  return answers;
}

/** The answers of a summary as far as their freshness goes, by item code. */
export function readMarks({
  statuses,
  marks,
}: Omit<SubmissionSummary, 'content'>): Record<string, MarkedAnswer> {
  const confirmed = new Set(marks.confirmed);
  const answers: Record<string, MarkedAnswer> = {};
  eachStatus(statuses, (code, status) => {
    answers[code] = { status, confirmed: confirmed.has(code), said: marks.comments[code] ?? '' };
  });
  return answers;
}

/** The answers of a summary, whole, by item code. */
export function readAnswers({
  statuses,
  marks,
  content,
}: SubmissionSummary): Record<string, SubmittedAnswer> {
  const confirmed = new Set(marks.confirmed);
  const answers: Record<string, SubmittedAnswer> = {};
  eachStatus(statuses, (code, status) => {
    const { comment = '', stepBack = null, delays = [], expected = null } = content[code] ?? {};
    answers[code] = { status, comment, stepBack, delays, expected, confirmed: confirmed.has(code) };
  });
  return answers;
}

/** One for all answers of a status: national trends read tens of thousands. */
const answersOf: Record<Status, CountedAnswer> = {
  in_place: { status: 'in_place' },
  in_design: { status: 'in_design' },
  not_implemented: { status: 'not_implemented' },
};

function eachStatus(text: string, use: (code: string, status: Status) => void) {
  const end = text.lastIndexOf('|');
  if (end <= 0) return;
  for (const [at, code] of text.slice(0, end).split(' ').entries()) {
    const status = statusOf.get(text.charAt(end + 1 + at));
    if (!status) throw new Error(`A summary has no status for ${code}.`);
    use(code, status);
  }
}

function restOf({ comment, stepBack, delays, expected }: SubmittedAnswer): AnswerRest {
  return {
    ...(comment && { comment }),
    ...(stepBack && { stepBack }),
    ...(delays.length > 0 && { delays: [...delays] }),
    ...(expected && { expected }),
  };
}
