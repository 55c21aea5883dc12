import type { Explanation } from './explanations';
import type { SubmittedAnswer } from './figures';

/** Everything that a signature covers. */
export type SubmissionContent = {
  reference: string;
  phase: string;
  area: string;
  version: number;
  proformaVersion: number;
  signedBy: string;
  signedAs: string;
  submittedAt: Date;
  answers: Readonly<Record<string, SubmittedAnswer>>;
  explanations: readonly Explanation[];
  /** 1 before delays, months, confirmations and explanations were signed; 2 since. */
  format: number;
};

/** What submissions are signed as now. */
export const submissionFormat = 2;

/** The reference that a submission is known by, e.g. `2025-02-ashcombe-1`. */
export function submissionReference(phase: string, area: string, version: number): string {
  return `${phase}-${area}-${version}`;
}

/** The content as one text that is the same however it was stored: fixed key order, answers by item code. */
export function canonicalContent(content: SubmissionContent): string {
  const answers = Object.keys(content.answers)
    .sort()
    .map((code) => {
      const answer = content.answers[code] as SubmittedAnswer;
      const { status, comment, stepBack, delays, expected, confirmed } = answer;
      const first = [code, status, comment, stepBack];
      return content.format === 1 ? first : [...first, delays, expected, confirmed];
    });
  return JSON.stringify([
    content.reference,
    content.phase,
    content.area,
    content.version,
    content.proformaVersion,
    content.signedBy,
    content.signedAs,
    content.submittedAt.toISOString(),
    answers,
    ...(content.format === 1 ? [] : [content.explanations.map(plainExplanation)]),
  ]);
}

function plainExplanation({ rule, code, fingerprint, text, by, at }: Explanation) {
  return [rule, code, fingerprint, text, by, at];
}

/** SHA-256 of the canonical content, in lower-case hexadecimal. */
export async function contentHash(content: SubmissionContent): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalContent(content));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
