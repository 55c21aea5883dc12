import type { CountedAnswer, CountedSubmission, PhaseFigures, StatusFigures } from './figures';
import type { Phase } from './phase';
import { itemsOf, type Proforma, scopesIn } from './proforma';

/** An area as an edition asked it, whatever becomes of the area afterwards. */
export type EditionArea = {
  id: string;
  slug: string;
  name: string;
  region: string;
  programme: string;
  wave: number;
  /** Codes of the items that were out of scope for it then, beside those that its programme is not asked. */
  outOfScope: readonly string[];
};

/** Something that whoever closes a phase has to look at. */
export type ChecklistWarning = {
  kind: 'missing' | 'queries' | 'extensions' | 'wording';
  text: string;
};

/** The frozen set of submissions that a closed phase's figures stand on. */
export type Edition = EditionHead & {
  content: EditionContent;
  /** What was warned of, and acknowledged, as it was made. */
  warnings: readonly ChecklistWarning[];
};

/** An edition without what it froze. */
export type EditionHead = {
  phaseId: string;
  /** 1 for the first; each later one replaces the one before. */
  number: number;
  /** For each earlier phase with figures, the number of the edition that this one is laid beside. */
  before: Readonly<Record<string, number>>;
  /** What changed since the edition before; empty for the first. */
  note: string;
  /** The name of the person who made it. */
  madeAs: string;
  madeAt: Date;
};

export type EditionContent = {
  proformaVersion: number;
  /** In name order. */
  areas: readonly EditionArea[];
  /** Ids of the submissions counted, in the areas' order. */
  submissions: readonly string[];
};

/** A phase with the edition that its figures stand on; without one they are what counts now. */
export type FiguredPhase = Phase & {
  edition?: EditionHead | undefined;
  /** The edition that has replaced that one. */
  replacedBy?: EditionHead | undefined;
  /** Nobody had sent for it when the edition was made that it is laid beside. */
  empty?: boolean;
};

/** How an address names these figures: `2026-07` for what is valid now, `2026-07.e1` for an edition that was replaced. */
export function phaseReference({ id, edition, replacedBy }: FiguredPhase): string {
  return edition && replacedBy ? `${id}.e${edition.number}` : id;
}

/** What an edition is known by among all of them, such as `2026-01.e2`. */
export function editionKey({ phaseId, number }: Pick<EditionHead, 'phaseId' | 'number'>): string {
  return `${phaseId}.e${number}`;
}

/** The phase, and the edition where it names one, of such a reference; undefined when it is none. */
export function readPhaseReference(text: string): { id: string; edition: number | undefined } | undefined {
  const [, id, edition] = /^(\d{4}-\d{2})(?:\.e([1-9]\d{0,3}))?$/.exec(text) ?? [];
  return id ? { id, edition: edition ? Number(edition) : undefined } : undefined;
}

/** What figures stand on, to be kept: whom the phase asks what, and which submissions count. */
export function freezeFigures({ proforma, asked, submissions }: StatusFigures): EditionContent {
  const byArea = new Map(submissions.map((submission) => [submission.areaId, submission.id]));
  return {
    proformaVersion: proforma.version,
    areas: asked.map(({ scope, id, slug, name, region, programme, wave }) => ({
      ...{ id, slug, name, region, programme, wave },
      outOfScope: itemsOf(proforma)
        .filter(({ code, programmes }) => programmes.includes(programme) && !scope.has(code))
        .map(({ code }) => code),
    })),
    submissions: asked.flatMap(({ id }) => byArea.get(id) ?? []),
  };
}

/** The figures' input as it was frozen; `submissions` holds at least those that the edition counts. */
export function thawFigures<Answer extends CountedAnswer>(
  phase: Phase,
  { areas, submissions: counted }: EditionContent,
  proforma: Proforma,
  submissions: readonly CountedSubmission<Answer>[],
): PhaseFigures<Answer> {
  const byId = new Map(submissions.map((submission) => [submission.id, submission]));
  const scopeOf = scopesIn(proforma);
  return {
    phase,
    proforma,
    asked: areas.map(({ outOfScope, ...area }) => ({ ...area, scope: scopeOf({ ...area, outOfScope }) })),
    submissions: counted.flatMap((id) => byId.get(id) ?? []),
  };
}
