import type { StepBack } from './figures';
import type { Phase } from './phase';
import type { Status } from './status';

/** What changed for one item in one area between two phases. */
export type Move = {
  code: string;
  statement: string;
  shortName: string;
  areaSlug: string;
  areaName: string;
  submissionId: string;
  from: Status;
  to: Status;
  direction: 'up' | 'back';
  /** Given with a step back. */
  stepBack: StepBack | null;
  comment: string;
};

/** Ups and steps back between two phases, counted apart and never netted, over areas that sent in both. */
export type Movement = {
  from: Phase;
  to: Phase;
  /** The areas counted: they submitted in both phases. */
  areas: readonly { slug: string; name: string }[];
  /** Answers compared: in scope and answered in both. */
  compared: number;
  unchanged: number;
  up: readonly Move[];
  back: readonly Move[];
};
