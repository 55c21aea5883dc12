import { z } from 'zod';

const claimedCounts = z.object({
  code: z.string(),
  /** How many areas the text gives this status; absent where it gives no number. */
  in_place: z.number().int().optional(),
  in_design: z.number().int().optional(),
  not_implemented: z.number().int().optional(),
});

/** What a report's text says of its own table, in our own words, and where it says so. */
export const narrativeClaims = z.object({
  /** The phase whose published table the text is about. */
  phase: z.string(),
  report: z.string(),
  /** Where in the report the table stands. */
  table: z.string(),
  /** What is to be known of the text and of how it was read. */
  note: z.string(),
  claims: z.array(
    z.object({
      id: z.string(),
      says: z.string(),
      where: z.string(),
      of: z.array(claimedCounts).min(1),
      note: z.string().optional(),
    }),
  ),
});
export type NarrativeClaims = z.infer<typeof narrativeClaims>;
