import type { Barriers } from './barriers';
import type { CommentEntry } from './comment-entries';
import type { Headline } from './headlines';
import type { Heatmap } from './heatmap';
import type { Matrix } from './matrix';
import type { Movement } from './movement';
import type { PackSection } from './pack-choices';
import type { Phase } from './phase';
import type { Trend } from './trend';

/** What a board pack says about itself. */
export type PackCover = {
  /** Such as `Families First for Children: progress, July to September 2026`. */
  title: string;
  phase: Phase;
  edition: number | undefined;
  /** Figures of an edition are final, all others a draft. */
  state: 'Draft' | 'Final';
  /** The same in a sentence, with what has replaced it where that is so. */
  stateSaid: string;
  /** When the figures were frozen, or else read. */
  asAt: Date;
  base: number;
  sent: number;
  /** Names of the areas that were asked and have not submitted. */
  missing: readonly string[];
  /** In words, such as `Wave 1 only`. */
  filters: readonly string[];
  areas: 'named' | 'anonymised';
  madeBy: string;
  madeAt: Date;
  /** How it is to be handled. */
  marking: string;
  illustrative: boolean;
  /** By which the figures can be found and recomputed; none where an anonymised pack's would name areas. */
  reference: string | undefined;
  /** The page with these figures, in full. */
  address: string;
};

/** Sentences about one subject: the programme, or one pillar. */
export type PackSentences = {
  about: string;
  sentences: readonly string[];
  /** What each sentence is about, where they are about the programme. */
  kinds?: readonly Headline['id'][];
};

/** An area whose return is missing, or was sent after its own date. */
export type PackOverdue = { area: string; dueAt: Date; sentAt: Date | undefined; said: string };

/** Something granted to an area that holds in the phase. */
export type PackException = {
  area: string;
  /** Such as `Later date`. */
  kind: string;
  /** The item it is about, where it is about one. */
  item: string | undefined;
  /** Until when it holds, in words. */
  until: string;
  /** Empty in an anonymised pack. */
  reason: string;
};

/** How statuses stood over phases, for the programme or one pillar, with its trend's own title. */
export type PackTrend = { about: string; trend: Trend };

/**
 * All that a board pack holds, each the very value that a page shows; a section that was not chosen is undefined. One
 * value for workbook, slides and print edition.
 */
export type BoardPack = {
  cover: PackCover;
  sections: readonly PackSection[];
  headlines: readonly PackSentences[] | undefined;
  /** Null where there is no earlier phase to compare with. */
  movement: Movement | null | undefined;
  overdue: readonly PackOverdue[] | undefined;
  exceptions: readonly PackException[] | undefined;
  matrix: Matrix | undefined;
  grid: Heatmap | undefined;
  trends: readonly PackTrend[] | undefined;
  barriers: Barriers | undefined;
  comments: readonly CommentEntry[] | undefined;
  /** What words and counts mean, for a reader who knows neither form nor service. */
  definitions: readonly { term: string; meaning: string }[] | undefined;
  /** What a reader has to know before quoting a figure. */
  notes: readonly string[];
};
