/** How long one was watched, and whether what was waited for came at the end of it. */
export type Observation = { time: number; event: boolean };

/** One time at which something came or a watch ended. */
export type SurvivalStep = {
  time: number;
  /** Watched up to this time, without it having come before. */
  atRisk: number;
  events: number;
  /** Watched no further than this time, without it having come. */
  censored: number;
  /** The estimated share still waiting after this time, from 0 to 1. */
  waiting: number;
};

/** The product-limit estimate; the median is null while more than half are estimated to be waiting. */
export type SurvivalCurve = {
  observed: number;
  events: number;
  censored: number;
  median: number | null;
  /** How many were at risk at the median. */
  medianAtRisk: number | null;
  steps: readonly SurvivalStep[];
};

/**
 * Estimates how long a wait lasts when some still wait (Kaplan and Meier, “Nonparametric estimation from incomplete
 * observations”, 1958). At each time the share still waiting is multiplied by the share of those at risk for whom it
 * did not come; who is watched up to that very time is still at risk then. The median is the first time at which the
 * share is one half or less, told in whole numbers so that exactly one half is never lost to rounding.
 */
export function estimateWait(observations: readonly Observation[]): SurvivalCurve {
  const times = [...new Set(observations.map(({ time }) => time))].sort((a, b) => a - b);
  let [waiting, of] = [1n, 1n];
  let median: SurvivalStep | undefined;
  const steps = times.map((time): SurvivalStep => {
    const atRisk = observations.filter((one) => one.time >= time).length;
    const ending = observations.filter((one) => one.time === time);
    const events = ending.filter(({ event }) => event).length;
    waiting *= BigInt(atRisk - events);
    of *= BigInt(atRisk);
    const share = Number(waiting) / Number(of);
    const step = { time, atRisk, events, censored: ending.length - events, waiting: share };
    if (waiting * 2n <= of) median ??= step;
    return step;
  });
  const events = observations.filter(({ event }) => event).length;
  return {
    observed: observations.length,
    events,
    censored: observations.length - events,
    median: median?.time ?? null,
    medianAtRisk: median?.atRisk ?? null,
    steps,
  };
}
