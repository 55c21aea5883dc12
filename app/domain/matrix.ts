import { standingOf, submissionsByArea } from './coverage';
import type { AskedArea, Count, CountedArea, StatusFigures, StatusSubmission } from './figures';
import type { Phase } from './phase';
import type { Item, Section } from './proforma';
import type { Standing } from './status';

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

/** Counts every item of the form; an area that sent without answering an item stands as not submitted there. */
export function buildMatrix(figures: StatusFigures): Matrix {
  const submissions = submissionsByArea(figures);
  const respondents = figures.asked.map((area): Respondent => {
    const submission = submissions.get(area.id);
    return { area, submission, counted: countedAreaOf(area, submission) };
  });
  return {
    phase: figures.phase,
    proformaVersion: figures.proforma.version,
    base: respondents.length,
    sent: respondents.filter(({ submission }) => submission).length,
    areas: respondents.map(({ area, submission }) => matrixAreaOf(area, submission)),
    pillars: figures.proforma.pillars.map((pillar) => {
      const sections = pillar.sections.map((section) => ({
        ...headingOf(section),
        rows: section.items.map((item) => countItem(item, respondents)),
      }));
      const rows = sections.flatMap((section) => section.rows);
      return {
        ...headingOf(pillar),
        sections,
        inPlace: sum(rows.map((row) => row.inPlace.count)),
        answered: sum(rows.map(answersTo)),
      };
    }),
  };
}

/** Every row, in form order. */
export function matrixRows(matrix: Matrix): MatrixRow[] {
  return matrixLines(matrix).map(({ row }) => row);
}

/** Every row in form order, each with the pillar and section it stands in. */
export function matrixLines(
  matrix: Matrix,
): { pillar: MatrixPillar; section: MatrixSection; row: MatrixRow }[] {
  return matrix.pillars.flatMap((pillar) =>
    pillar.sections.flatMap((section) => section.rows.map((row) => ({ pillar, section, row }))),
  );
}

/** The answers given to an item: its base among the areas that sent. */
export function answersTo(row: Pick<MatrixRow, 'inPlace' | 'inDesign' | 'notImplemented'>): number {
  return row.inPlace.count + row.inDesign.count + row.notImplemented.count;
}

/** An area as the matrix and the heatmap list it. */
export function matrixAreaOf(area: AskedArea, submission: StatusSubmission | undefined): MatrixArea {
  const { wave, programme } = area;
  return { ...countedAreaOf(area, submission), wave, programme };
}

/** What a pillar or section carries into a figure. */
export function headingOf({ code, slug, title }: Pick<Section, 'code' | 'slug' | 'title'>) {
  return { code, slug, title };
}

/** The total of some counts. */
export function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

type Respondent = { area: AskedArea; submission: StatusSubmission | undefined; counted: CountedArea };

function countItem({ code, statement, shortName }: Item, respondents: readonly Respondent[]): MatrixRow {
  const areas: Record<Standing, CountedArea[]> = {
    in_place: [],
    in_design: [],
    not_implemented: [],
    not_submitted: [],
    not_in_scope: [],
  };
  for (const { area, submission, counted } of respondents)
    areas[standingOf(area, submission, code)].push(counted);
  return {
    code,
    statement,
    shortName,
    inPlace: countOf(areas.in_place),
    inDesign: countOf(areas.in_design),
    notImplemented: countOf(areas.not_implemented),
    notSubmitted: countOf(areas.not_submitted),
    notInScope: countOf(areas.not_in_scope),
    base: respondents.length - areas.not_in_scope.length,
  };
}

function countedAreaOf({ slug, name }: AskedArea, submission: StatusSubmission | undefined): CountedArea {
  return { slug, name, submissionId: submission?.id ?? null, reference: submission?.reference ?? null };
}

function countOf(areas: readonly CountedArea[]): Count {
  return { count: areas.length, areas };
}
