import type { DelayTag } from './delays';
import type { StepBack } from './figures';

/** What figures need of a submission's answers beside their statuses, by item code; what is not said is left out. */
export type SubmissionDetails = {
  stepBacks: Record<string, StepBack>;
  delays: Record<string, DelayTag[]>;
  expected: Record<string, string>;
  /** Codes of the answers that the area said had not changed. */
  confirmed: string[];
  /** What tells one comment from another, of the answers that have one. */
  comments: Record<string, string>;
};
