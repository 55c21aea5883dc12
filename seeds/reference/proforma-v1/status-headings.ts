import type { Status } from '~/domain/status';

const others = {
  in_design: 'Yes - in design/planning phase',
  // Several sections print only part of this heading; the whole is legible in others and in Appendix 3.
  not_implemented: 'No - not being implemented',
} as const;

/** The status headings of the first two sections, as printed. */
export const deliveredHeadings: Record<Status, string> = { in_place: 'Yes - in place/ delivered', ...others };

/**
 * The status headings of the later sections, as printed.
 * Front door and Family Group Decision Making get them too: their own are not legible in the text of
 * the report, and every legible section after the second prints this form.
 */
export const liveHeadings: Record<Status, string> = {
  in_place: 'Yes - in place (LIVE) / delivered',
  ...others,
};
