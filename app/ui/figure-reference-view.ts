import type { EditionHead } from '~/domain/edition';
import type { ChangedArea } from '~/domain/edition-changes';
import type { FigureKind } from '~/domain/figure-reference';
import type { PickedTotal } from '~/domain/picked-total';
import type { Standing, Status } from '~/domain/status';

export type CountedSubmissionView = {
  id: string;
  reference: string;
  version: number;
  signedAs: string;
  submittedAt: Date;
};

export type CountedAreaView = { slug: string; name: string; submission: CountedSubmissionView | undefined };

export type PickedView = {
  code: string;
  standing: Standing;
  statement: string;
  base: number;
  answers: readonly { slug: string; comment: string }[];
};

/** A figure reference as its page takes it. */
export type ShownReference = {
  reference: string;
  kind: FigureKind;
  phase: { id: string; name: string };
  filter: {
    programme?: string | undefined;
    waves?: readonly number[] | undefined;
    pillar?: string | undefined;
    areas?: readonly string[] | undefined;
    items?: string | undefined;
    status?: Standing | undefined;
  };
  filters: readonly string[];
  edition: { number: number; madeAs: string; madeAt: Date } | undefined;
  /** When figures that were not frozen were read. */
  readAt: Date | undefined;
  currentEdition: EditionHead | undefined;
  isEqual: boolean;
  changes: readonly ChangedArea[];
  base: number;
  sent: number;
  proformaVersion: number;
  areas: readonly CountedAreaView[];
  rows: readonly { code: string; shortName: string; counts: Readonly<Record<Standing, number>> }[];
  picked: PickedView | undefined;
  /** The answers of one status behind a total. */
  total: (PickedTotal & { status: Status }) | undefined;
  /** The names of the earlier phases that were counted again too. */
  past: readonly string[] | undefined;
  /** How many comments the returns hold, where the reference is of those. */
  comments: number | undefined;
};
