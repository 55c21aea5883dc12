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
};
