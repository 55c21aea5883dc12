import type { Answer, AnswerContent } from '~/domain/answers';

/** A stored answer as the service tells of it. */
export type Theirs = AnswerContent & { version: number; updatedBy: string; updatedAt: string };

export type Saved = {
  kind: 'saved';
  version: number;
  at: string;
  by: string;
  answer: Answer;
  /** What the service asks the area to confirm about it. */
  problems?: readonly { rule: string; code: string | null; text: string }[];
};
/** Nothing is wrong with the answer: it will be taken later. `unknown` says that it may have been taken. */
export type Passing = {
  kind: 'passing';
  why: 'unknown' | 'busy' | 'signed_out' | 'someone_else' | 'stale_session';
};
/** The answer will not be taken as it is. */
export type Refused = {
  kind: 'refused';
  why: 'closed' | 'locked' | 'not_allowed' | 'rule' | 'gone' | 'too_large' | 'bug';
  message: string;
  errors: readonly { field: string; text: string }[];
};
/** Somebody else changed the same answer: what they saved, and what stood there before. */
export type Clashed = { kind: 'clash'; theirs: Theirs; was: AnswerContent | null };

/** What became of one answer that was sent. */
export type Outcome = Saved | Passing | Refused | Clashed;

const words = {
  gone: 'This item is no longer in your return.',
  too_large: 'The text is too long to send.',
  bug: 'Something went wrong in the service. Try again; if it happens again, copy the text to keep it.',
};

/** Reads what came back: the status, and the body if it was JSON. An answer that nobody understands may be anybody’s. */
export function readOutcome(status: number, body: unknown): Outcome {
  const said = (body ?? {}) as Record<string, unknown>;
  if (status === 200 && said.outcome === 'saved') return { ...(said as unknown as Saved), kind: 'saved' };
  if (status === 401) return passing('signed_out');
  if (status === 403) return passing(said.outcome === 'someone_else' ? 'someone_else' : 'stale_session');
  if (status === 409 && said.outcome === 'clash') {
    const { theirs, was } = said as unknown as Clashed;
    return { kind: 'clash', theirs, was };
  }
  if (said.outcome === 'refused') return refusedFor(said);
  if (status === 404) return refused('gone', words.gone);
  if (status === 413) return refused('too_large', words.too_large);
  if (status === 429) return passing('busy');
  // A 502, 503 or 504 is somebody's in between, who cannot tell how far the answer got; so is a page where data was due.
  if ([502, 503, 504].includes(status) || status < 400) return passing('unknown');
  return refused('bug', words.bug);
}

function passing(why: Passing['why']): Passing {
  return { kind: 'passing', why };
}

function refused(why: Refused['why'], message: string): Refused {
  return { kind: 'refused', why, message, errors: [] };
}

function refusedFor({ reason, message, errors }: Record<string, unknown>): Refused {
  return {
    kind: 'refused',
    why: reason as Refused['why'],
    message: String(message ?? ''),
    errors: Array.isArray(errors) ? errors : [],
  };
}
