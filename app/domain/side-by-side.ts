import { answersTo, headingOf, type Matrix, type MatrixRow, matrixLines } from './matrix';
import { compareWithPublished, type PublishedRow } from './published';

/** What comes of laying a published row beside ours; `not_compared` where no area has answered here. */
export type Verdict = 'agrees' | 'differs' | 'impossible' | 'not_compared';

export type SideBySideLine = { published: PublishedRow; ours: MatrixRow; verdict: Verdict };

/** A published table beside our counts for the same areas, row by row in form order. */
export type SideBySide = {
  pillars: readonly {
    code: string;
    slug: string;
    title: string;
    sections: readonly { code: string; slug: string; title: string; lines: readonly SideBySideLine[] }[];
  }[];
  /** How many rows the published table and the form both have. */
  rows: number;
  tally: Readonly<Record<Verdict, number>>;
};

/** Lays every published row beside ours; an impossible one is that whatever ours says, and never agrees. */
export function buildSideBySide(matrix: Matrix, published: readonly PublishedRow[]): SideBySide {
  const { rows: checks } = compareWithPublished(matrix, published);
  const lineOf = (row: MatrixRow): SideBySideLine[] => {
    const check = checks[row.code];
    if (!check) return [];
    const compared = check.agrees ? 'agrees' : 'differs';
    const answered = answersTo(row) > 0 ? compared : 'not_compared';
    return [{ published: check.published, ours: row, verdict: check.impossible ? 'impossible' : answered }];
  };
  const pillars = matrix.pillars.map((pillar) => ({
    ...headingOf(pillar),
    sections: pillar.sections
      .map((section) => ({ ...headingOf(section), lines: section.rows.flatMap(lineOf) }))
      .filter(({ lines }) => lines.length > 0),
  }));
  const verdicts = matrixLines(matrix).flatMap(({ row }) => lineOf(row).map(({ verdict }) => verdict));
  const tally = { agrees: 0, differs: 0, impossible: 0, not_compared: 0 };
  for (const verdict of verdicts) tally[verdict] += 1;
  return { pillars: pillars.filter(({ sections }) => sections.length > 0), rows: verdicts.length, tally };
}
