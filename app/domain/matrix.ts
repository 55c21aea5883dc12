import type { Count } from './figures';
import type { Phase } from './phase';

/** One item's counts; the five counts add up to the areas asked. */
export type MatrixRow = {
  code: string;
  statement: string;
  shortName: string;
  inPlace: Count;
  inDesign: Count;
  notImplemented: Count;
  notSubmitted: Count;
  notInScope: Count;
  /** The areas asked this item: in place + in design + not being implemented + not submitted. */
  base: number;
};

export type MatrixSection = { code: string; slug: string; title: string; rows: readonly MatrixRow[] };

export type MatrixPillar = {
  code: string;
  slug: string;
  title: string;
  sections: readonly MatrixSection[];
  /** Over the areas that sent: answers in place, and answers given. */
  inPlace: number;
  answered: number;
};

export type MatrixArea = {
  slug: string;
  name: string;
  wave: number;
  programme: string;
  submissionId: string | null;
  reference: string | null;
};

/** Areas per item and status in one phase: the evaluation report's Appendix 3. */
export type Matrix = {
  phase: Phase;
  proformaVersion: number;
  /** How many areas the phase asks (after any filter). */
  base: number;
  /** How many of them have submitted. */
  sent: number;
  areas: readonly MatrixArea[];
  pillars: readonly MatrixPillar[];
};
