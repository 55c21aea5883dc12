/** One round of reporting. Instants are UTC; `id` is the first month it reports on, e.g. `2025-02`. */
export type Phase = {
  id: string;
  /** E.g. `February 2025` or `April to June 2025`. */
  name: string;
  kind: 'fieldwork' | 'quarter';
  opensAt: Date;
  /** The last instant at which a return is on time. */
  dueAt: Date;
  /** The last instant at which a return is taken at all. */
  closesAt: Date;
  proformaVersion: number;
  /** Where the dates come from, in words. */
  source: string;
  /** For an area that was given a later date: what it was, and by whom and why it was moved. */
  extended?: { from: Date; reason: string; grantedBy: string };
  /** For an area that may correct its return although the phase has closed: until when, and why. */
  correcting?: { until: Date; reason: string };
};

/** Whether the phase has yet to open, takes returns, or has ended, at this instant. */
export function phaseStateAt(phase: Pick<Phase, 'opensAt' | 'closesAt'>, now: Date) {
  if (now < phase.opensAt) return 'upcoming' as const;
  return now <= phase.closesAt ? ('open' as const) : ('closed' as const);
}
