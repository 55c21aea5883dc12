import type { ReturnState } from '../area-return';
import type { Phase } from '../phase';

/** The words of one email, as plain text. */
export type Words = { subject: string; body: string };

/** What is true when an email about one area is written; nothing of what the area has answered. */
export type AreaFacts = {
  area: string;
  phase: Pick<Phase, 'name' | 'dueAt' | 'closesAt' | 'extended' | 'correcting'>;
  state: ReturnState;
  /** The return has been sent before, so what is missing now are changes. */
  sentBefore: boolean;
  /** The page where the reader goes on. */
  link: string;
  now: Date;
};

/** One area that the programme waits for. */
export type Awaited = {
  area: string;
  state: ReturnState;
  sentBefore: boolean;
  /** A later date was agreed, which has not passed. */
  extendedTo: Date | undefined;
  /** Nobody there can be written to, or nobody who may sign off. */
  unreached: 'nobody' | 'no_lead' | undefined;
};

/** A name that somebody typed, as it may stand in an email: on one line, and without what mail readers make links of. */
export function plainName(name: string): string {
  return name
    .replace(/[[\]<>`*_#|\\]|\(\(|\)\)|\w+:\/\//g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
