import type { PackChoices } from '~/domain/pack-choices';
import type { ExportKind, ExportState, PackOccasion } from '~/domain/pack-exports';

/** An export as its pages show it. */
export type ShownPackExport = {
  id: string;
  kind: ExportKind;
  title: string;
  choices: PackChoices;
  template: string | null;
  occasion: PackOccasion | null;
  phase: string | null;
  edition: number | null;
  figureReference: string | null;
  requestedBy: string;
  requestedAt: Date;
  state: ExportState;
  progress: number;
  step: string;
  finishedAt: Date | null;
  expiresAt: Date | null;
  failure: string | null;
  fileName: string | null;
  size: number | null;
  sha256: string | null;
  /** What narrows it, in words, such as `Wave 1 only`. */
  narrowed: readonly string[];
};

/** What the files are called that were asked for without a template. */
export const noTemplate = 'Board pack';

/** What narrows a pack and what else was chosen for it, in words; nothing where it is as usual. */
export function sayChosen({ choices, narrowed }: Pick<ShownPackExport, 'choices' | 'narrowed'>): string[] {
  return [
    ...narrowed,
    ...(choices.areas === 'anonymised' ? ['Areas numbered'] : []),
    ...(choices.sections.includes('comments') ? ['With comments'] : []),
  ];
}

/** Of which phase an export is, and whether its figures are frozen. */
export function sayPackPhase({ phase, edition, state }: ShownPackExport): string {
  if (phase === null) return 'Newest phase';
  if (edition !== null) return `${phase}, edition ${edition}`;
  return state === 'waiting' || state === 'making' ? phase : `${phase}, draft`;
}
