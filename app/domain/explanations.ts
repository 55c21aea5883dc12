/** What an area confirmed or explained about something that a rule asked; `code` is null for the whole return. */
export type Explanation = {
  rule: string;
  code: string | null;
  /** What was entered when it was explained; another entry asks again. */
  fingerprint: string;
  /** The area's own words; empty where a tick was enough. */
  text: string;
  by: string;
  at: string;
  /** The phase in which it was said, when that was an earlier one. */
  since?: string;
};

/** The most characters that the words of an explanation may have. */
export const explanationLimit = 1000;

/** The rule that asks about text that may identify a person, whose confirmations reviewers are shown. */
export const identifyingRule = 'identifying_text';
