import type { EditionHead } from '~/domain/edition';
import type { ChangedArea } from '~/domain/edition-changes';
import type { FigureKind } from '~/domain/figure-reference';
import type { Standing } from '~/domain/status';

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
    wave?: number | undefined;
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
};
