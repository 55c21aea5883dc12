import type { StepBack } from './figures';
import type { MatrixArea } from './matrix';
import type { Phase } from './phase';
import type { Standing, Status } from './status';

/** One area's standing on one item, with what it was in the phase before. */
export type HeatmapCell = {
  areaSlug: string;
  standing: Standing;
  comment: string;
  stepBack: StepBack | null;
  /** Against the phase before, where the area answered in both; null where it did not. */
  moved: 'up' | 'back' | 'same' | null;
  /** What the area last said in an earlier phase, shown (never counted) where it has not submitted. */
  lastKnown: Status | null;
};

export type HeatmapRow = {
  code: string;
  statement: string;
  shortName: string;
  /** One for each of the heatmap's areas, in the same order. */
  cells: readonly HeatmapCell[];
  /** In place among the areas that sent and have it in scope. */
  inPlace: number;
  answered: number;
};

/** Area × item in one phase. */
export type Heatmap = {
  phase: Phase;
  base: number;
  sent: number;
  /** Each with its own total of items in place and items answered. */
  areas: readonly (MatrixArea & { inPlace: number; answered: number; inScope: number })[];
  pillars: readonly {
    code: string;
    slug: string;
    title: string;
    sections: readonly { code: string; slug: string; title: string; rows: readonly HeatmapRow[] }[];
  }[];
};
