import fc from 'fast-check';
import { noAnswer } from '~/domain/answers';
import type { AskedArea, CountedSubmission, PhaseFigures, SubmittedAnswer } from '~/domain/figures';
import type { Phase } from '~/domain/phase';
import { itemsOf, type Proforma } from '~/domain/proforma';
import { type Status, statuses } from '~/domain/status';

const areaNames = [
  'Ashcombe',
  'Brackenshire',
  'Calderholt',
  'Dunmere',
  'Eldershaw',
  'Farrowdale',
  'Glenmarsh',
];

/** The evaluation's proforma by number of items in each section of each pillar. */
export const fullShape = [
  [5, 4],
  [5, 4, 3, 2],
  [5, 3],
  [2, 2],
];

const phaseNames: Record<string, string> = {
  '2024-05': 'May 2024',
  '2024-11': 'November 2024',
  '2025-02': 'February 2025',
  '2025-04': 'April to June 2025',
  '2025-07': 'July to September 2025',
};

/** The ids of the phases that tests run through, in time order. */
export const phaseIds = Object.keys(phaseNames);

export function phaseOf(id: string): Phase {
  const day = new Date(`${id}-01T00:00:00Z`);
  const dates = { opensAt: day, dueAt: day, closesAt: day };
  return { id, name: phaseNames[id] ?? id, kind: 'quarter', ...dates, proformaVersion: 1, source: 'Made up' };
}

/** A form of the given shape; its codes are `P1-S1-01` and on, its short names `Item a`, `Item b` and on. */
export function proformaOf(shape: readonly (readonly number[])[], version = 1): Proforma {
  let made = 0;
  const itemAt = (section: string, at: number) => {
    const letter = String.fromCharCode(97 + (made % 26)).repeat(1 + Math.floor(made / 26));
    made += 1;
    const code = `${section}-0${at + 1}`;
    return { code, statement: `Statement ${code}`, shortName: `Item ${letter}`, programmes: ['ffc', 'fnp'] };
  };
  const pillars = shape.map((sections, pillar) => ({
    code: `P${pillar + 1}`,
    slug: `pillar-${pillar + 1}`,
    title: `Pillar ${pillar + 1}`,
    sections: sections.map((items, section) => {
      const code = `P${pillar + 1}-S${section + 1}`;
      return {
        code,
        slug: code.toLowerCase(),
        title: `Section ${code}`,
        statusHeadings: { in_place: 'Yes', in_design: 'In design', not_implemented: 'No' },
        items: Array.from({ length: items }, (_, at) => itemAt(code, at)),
      };
    }),
  }));
  const words = { title: 'A form', source: 'Made up', licence: 'None', commentHeading: 'Comment' };
  return { version, ...words, pillars };
}

const letters: Record<string, Status> = { P: 'in_place', D: 'in_design', N: 'not_implemented' };

/**
 * A phase by hand: for each area a letter for each item in form order. P, D and N are answers, `-` is in scope
 * without an answer, `.` is not in scope; an area without any answer has not submitted.
 */
export function figuresOf(
  phase: string,
  proforma: Proforma,
  standings: Readonly<Record<string, string>>,
): PhaseFigures {
  const items = itemsOf(proforma);
  const asked: AskedArea[] = [];
  const submissions: CountedSubmission[] = [];
  for (const [name, text] of Object.entries(standings)) {
    const area = areaOf(name, new Set(items.filter((_, at) => text[at] !== '.').map(({ code }) => code)));
    asked.push(area);
    const given = items.flatMap(({ code }, at) => {
      const status = letters[text[at] ?? '-'];
      return status ? [[code, answerOf(status)] as const] : [];
    });
    if (given.length > 0) submissions.push(submissionOf(phase, area, Object.fromEntries(given)));
  }
  return { phase: phaseOf(phase), proforma, asked, submissions };
}

/** The same letter for every item of a form, as `figuresOf` takes it. */
export function everyItem(proforma: Proforma, letter: string): string {
  return letter.repeat(itemsOf(proforma).length);
}

export function areaOf(name: string, scope: ReadonlySet<string>, more: Partial<AskedArea> = {}): AskedArea {
  const slug = name.toLowerCase();
  return { id: `area-${slug}`, slug, name, programme: 'ffc', wave: 1, region: 'North', scope, ...more };
}

export function answerOf(status: Status, more: Partial<SubmittedAnswer> = {}): SubmittedAnswer {
  return { ...noAnswer, status, ...more };
}

export function submissionOf(
  phase: string,
  area: AskedArea,
  answers: Record<string, SubmittedAnswer>,
): CountedSubmission {
  const reference = `${phase}-${area.slug}-1`;
  const submittedAt = new Date(`${phase}-20T12:00:00Z`);
  const whose = { areaId: area.id, phaseId: phase };
  return { id: `submission-${reference}`, reference, ...whose, version: 1, submittedAt, answers };
}

const proformas = fc
  .array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 2 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((shape) => proformaOf(shape));

/** One area in one phase: absent, asked, or sent with answers to some or all, in scope or not. */
function standingsOf(proforma: Proforma, name: string, phase: string) {
  const codes = itemsOf(proforma).map(({ code }) => code);
  const answers = fc.constantFrom(...statuses).map((status) => answerOf(status));
  return fc
    .record({
      asked: fc.boolean(),
      sent: fc.boolean(),
      wave: fc.integer({ min: 1, max: 3 }),
      programme: fc.constantFrom('ffc', 'fnp'),
      outOfScope: fc.oneof(fc.constant<string[]>([]), fc.subarray(codes)),
      unanswered: fc.oneof({ weight: 4, arbitrary: fc.constant<string[]>([]) }, fc.subarray(codes)),
      answers: fc.tuple(...codes.map(() => answers)),
    })
    .map(({ asked, sent, wave, programme, outOfScope, unanswered, answers }) => {
      if (!asked) return undefined;
      const scope = new Set(codes.filter((code) => !outOfScope.includes(code)));
      const area = areaOf(name, scope, { wave, programme });
      const given = codes.map((code, at) => [code, answers[at] ?? answerOf('in_design')] as const);
      const kept = Object.fromEntries(given.filter(([code]) => !unanswered.includes(code)));
      return { area, submission: sent ? submissionOf(phase, area, kept) : undefined };
    });
}

function phaseArbitrary(proforma: Proforma, phase: string, names: readonly string[]) {
  return fc
    .tuple(...names.map((name) => standingsOf(proforma, name, phase)))
    .map((standings): PhaseFigures => {
      const present = standings.filter((standing) => standing !== undefined);
      return {
        phase: phaseOf(phase),
        proforma,
        asked: present.map(({ area }) => area),
        submissions: present.flatMap(({ submission }) => submission ?? []),
      };
    });
}

/** Any one phase: a small form, up to seven areas, any scopes, any of them sent. */
export const anyFigures: fc.Arbitrary<PhaseFigures> = proformas.chain((proforma) =>
  phaseArbitrary(proforma, '2025-04', areaNames),
);

/** Phases of the same areas in time order; each may ask other areas and, by a later version, other items. */
export function anyPhases(count: number): fc.Arbitrary<PhaseFigures[]> {
  return fc
    .array(proformas, { minLength: 1, maxLength: 2 })
    .chain(([first = proformaOf([[1]]), second = first]) =>
      fc.tuple(
        ...phaseIds
          .slice(-count)
          .map((id, at) => phaseArbitrary(at < count / 2 ? first : { ...second, version: 2 }, id, areaNames)),
      ),
    );
}
