import { nameOfNumber, numberAreas } from './anonymised';
import { standingOf, submissionsByArea } from './coverage';
import type { FigureFilter } from './figure-filter';
import type { AskedArea, CountedSubmission, PhaseFigures, SubmittedAnswer } from './figures';
import { type Item, itemsOf, type Pillar, type Section } from './proforma';
import { isStatus, type Standing, type Status } from './status';

/** What plain data are asked to hold. */
export type PlainDataChoice = {
  /** The first phase, such as `2025-02`; without one the last is the only one. */
  from?: string | undefined;
  /** The last phase or an edition of it, such as `2026-01.e1`; without one the newest that somebody has sent for. */
  to?: string | undefined;
  filter: FigureFilter;
  /** Anonymised: areas are numbered, and nothing goes in that anybody wrote or that tells which submission it was. */
  areas: 'named' | 'anonymised';
  /** Whether areas' comments go in; never into anonymised data, because a comment may name its area. */
  comments: boolean;
};

/** One phase of plain data, narrowed already, with what every one of its rows says. */
export type PlainPhase = {
  figures: PhaseFigures;
  /** The last earlier phase in which somebody had submitted, narrowed too. */
  before: PhaseFigures | undefined;
  /** The number of the edition that it stands on; undefined while it is not frozen. */
  edition: number | undefined;
  /** When the edition was made, or the moment of reading. */
  asAt: Date;
  /** By which its figures can be found and recomputed; none where that would name areas. */
  reference: string | undefined;
};

/** An area in a phase, with what counts of it there. */
export type PlainArea = {
  area: AskedArea;
  /** What it is called where areas are anonymised. */
  label: string | undefined;
  submission: CountedSubmission | undefined;
};

export type PlainItem = { pillar: Pillar; section: Section; item: Item };

export type PlainAnswer = {
  standing: Standing;
  /** What it answered in the phase before; null where it did not. */
  was: Status | null;
  /** What it said beside the status; undefined where it gave no answer that counts. */
  said: SubmittedAnswer | undefined;
};

/** One row of the answers. The same phase, area and item are the same values in every row that they stand in. */
export type AnswerLine = { phase: PlainPhase; area: PlainArea; item: PlainItem; answer: PlainAnswer };

/** Every area asked against every item of the form, phase by phase; areas in name order, or by number where they have one. */
export function* answerLines(
  phases: readonly PlainPhase[],
  labels?: ReadonlyMap<string, string>,
): Generator<AnswerLine> {
  for (const phase of phases) {
    const items = placesOf(phase.figures);
    for (const { areaBefore, submissionBefore, ...area } of columnsOf(phase, labels)) {
      for (const item of items) {
        const { code } = item.item;
        const standing = standingOf(area.area, area.submission, code);
        const before = areaBefore ? standingOf(areaBefore, submissionBefore, code) : 'not_submitted';
        const said = isStatus(standing) ? area.submission?.answers[code] : undefined;
        yield { phase, area, item, answer: { standing, was: isStatus(before) ? before : null, said } };
      }
    }
  }
}

/** How many rows the answers of these phases have. */
export function countAnswerLines(phases: readonly PlainPhase[]): number {
  return phases.reduce(
    (total, { figures }) => total + figures.asked.length * itemsOf(figures.proforma).length,
    0,
  );
}

/** By area id, what each area of these phases is called where areas go by numbers, in the order of the numbers. */
export function labelAreas(
  phases: readonly PlainPhase[],
  compare: (areaId: string, otherId: string) => number,
): Map<string, string> {
  const figures = phases.map((phase) => phase.figures);
  return new Map([...numberAreas(figures, compare)].map(([id, number]) => [id, nameOfNumber(number)]));
}

/** The areas of a phase in the order of the rows, each with what it had sent in the phase before. */
function columnsOf({ figures, before }: PlainPhase, labels: ReadonlyMap<string, string> | undefined) {
  const submissions = submissionsByArea(figures);
  const askedBefore = new Map(before?.asked.map((area) => [area.id, area]));
  const submissionsBefore = before && submissionsByArea(before);
  const numberOf = new Map([...(labels?.keys() ?? [])].map((id, at) => [id, at]));
  const place = ({ id }: AskedArea) => numberOf.get(id) ?? 0;
  const asked = labels ? figures.asked.toSorted((a, b) => place(a) - place(b)) : figures.asked;
  return asked.map((area) => ({
    area,
    label: labels?.get(area.id),
    submission: submissions.get(area.id),
    areaBefore: askedBefore.get(area.id),
    submissionBefore: submissionsBefore?.get(area.id),
  }));
}

function placesOf({ proforma }: PhaseFigures): PlainItem[] {
  return proforma.pillars.flatMap((pillar) =>
    pillar.sections.flatMap((section) => section.items.map((item) => ({ pillar, section, item }))),
  );
}
