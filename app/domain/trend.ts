import type { Phase } from './phase';

export type TrendScope = { kind: 'programme' } | { kind: 'pillar' | 'section' | 'item'; code: string };
export type TrendPanel = 'matched' | 'all';

/** One phase of a trend. Counts are answers (area × item), over the areas counted in it. */
export type TrendPoint = {
  phase: Phase;
  /** False when nobody on the panel submitted in this phase: a gap, never a zero. */
  reported: boolean;
  inPlace: number;
  inDesign: number;
  notImplemented: number;
  /** The sum of the three. */
  answers: number;
  /** Slugs and names of the areas counted in this phase. */
  areas: readonly { slug: string; name: string }[];
  /** Against the previous reported phase of an all-areas trend; empty on a matched panel. */
  joined: readonly string[];
  left: readonly string[];
  /** Asked in this phase but not submitted. */
  notSent: readonly string[];
};

/** Statuses over phases, for the same areas throughout (matched) or for whoever submitted (all). */
export type Trend = {
  scope: TrendScope;
  /** E.g. `All 35 items`, a pillar's or section's title, an item's statement. */
  title: string;
  panel: TrendPanel;
  /** On a matched panel the areas that submitted in every phase shown, and those left out with why. */
  matched: readonly { slug: string; name: string }[];
  leftOut: readonly { slug: string; name: string; reason: string }[];
  points: readonly TrendPoint[];
};
