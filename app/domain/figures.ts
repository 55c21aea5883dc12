import type { Area } from './area';
import type { DelayTag } from './delays';
import type { Phase } from './phase';
import type { Item, Pillar, Proforma, Section } from './proforma';
import type { Status } from './status';

/** Why an answer stands lower than it did in the phase before. */
export type StepBack = 'regression' | 'correction';

/** As much of an answer as counts need. */
export type CountedAnswer = { status: Status };

/** One frozen answer, as signed. */
export type SubmittedAnswer = CountedAnswer & {
  comment: string;
  stepBack: StepBack | null;
  delays: readonly DelayTag[];
  /** The month in which it is expected to be in place, such as `2027-03`. */
  expected: string | null;
  /** The area said that nothing has changed since its last submission. */
  confirmed: boolean;
};

/** The last submission of one area for one phase: the only thing figures are computed from. */
export type CountedSubmission<Answer extends CountedAnswer = SubmittedAnswer> = {
  id: string;
  /** E.g. `2025-02-ashcombe-1`. */
  reference: string;
  areaId: string;
  phaseId: string;
  version: number;
  submittedAt: Date;
  answers: Readonly<Record<string, Answer>>;
};

/** An area that a phase asks, and the codes of the items that are in scope for it there. */
export type AskedArea = Area & { scope: ReadonlySet<string> };

/** Everything that one phase's figures are computed from. */
export type PhaseFigures<Answer extends CountedAnswer = SubmittedAnswer> = {
  phase: Phase;
  proforma: Proforma;
  /** In name order. */
  asked: readonly AskedArea[];
  /** At most one for each asked area. */
  submissions: readonly CountedSubmission<Answer>[];
};

/** What counts alone are computed from. */
export type StatusFigures = PhaseFigures<CountedAnswer>;
export type StatusSubmission = CountedSubmission<CountedAnswer>;

/** An area behind a count, with the submission that put it there (null: it has not submitted). */
export type CountedArea = {
  slug: string;
  name: string;
  submissionId: string | null;
  reference: string | null;
};

/** A figure: how many areas, and which. */
export type Count = { count: number; areas: readonly CountedArea[] };

export type { Area, Item, Phase, Pillar, Proforma, Section, Status };
