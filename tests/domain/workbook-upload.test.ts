import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AnswerContent, settle } from '~/domain/answers';
import type { CellTexts } from '~/domain/workbook-cells';
import { decideUpload, mismatchOf } from '~/domain/workbook-upload';
import { contents } from '../spreadsheets/return-forms';
import { contentOf, formOf, returnOf, rowOf } from './filled-forms';

const now = new Date('2026-11-05T12:00:00Z');
const design: Partial<AnswerContent> = {
  status: 'in_design',
  comment: 'Contract let.',
  delays: ['capacity'],
};

/** What one row with these cells typed over gives, downloaded and still stored as in design. */
function decide(
  typed: Partial<CellTexts>,
  screen = design,
  last: Partial<AnswerContent> | null = { status: 'in_design' },
) {
  const before: Parameters<typeof returnOf>[1] = {};
  if (last) before.A = { ...last, status: last.status ?? 'in_design' };
  return decideUpload(formOf(rowOf('A', 5, design, typed)), returnOf({ A: screen }, before), now);
}
const problemsOf = (...given: Parameters<typeof decide>) =>
  decide(...given).problems.map(({ cells, text }) => `${cells.join(' ')}: ${text}`);

describe('a cell that was not edited', () => {
  test('never replaces what is on screen, whatever that is by now', () => {
    fc.assert(
      fc.property(contents, contents, (downloaded, screen) => {
        const form = formOf(rowOf('A', 5, downloaded));
        const decision = decideUpload(form, returnOf({ A: screen }, { A: { status: 'in_place' } }), now);
        expect(decision).toMatchObject({ problems: [], conflicts: [], differences: [], same: 1 });
      }),
    );
  });

  test('is not taken for edited when a program dropped its tabs or the spaces at the ends of its lines', () => {
    const comment = 'One\tlist:\n  first  \n  second';
    const typed = { comment: 'Onelist:\nfirst\nsecond' };
    const form = formOf(rowOf('A', 5, { comment }, typed));
    expect(decideUpload(form, returnOf({ A: { comment } }), now).differences).toEqual([]);
  });

  test('keeps what is on screen beside a cell that was', () => {
    const screen = { ...design, expected: '2027-05' };
    const [conflict] = decide({ comment: 'Signed.' }, screen).conflicts;
    expect(conflict?.now).toEqual(contentOf({ ...screen, comment: 'Signed.' }));
  });
});

test('whatever is typed into the cells of an answer is what would stand there, settled', () => {
  const future = contents.filter(({ expected }) => !expected || expected >= '2026-11');
  fc.assert(
    fc.property(contents, future, (downloaded, typed) => {
      const form = formOf({ ...rowOf('A', 5, typed), base: { version: 2, content: downloaded } });
      const beside = returnOf({ A: downloaded }, { A: { status: 'in_place' } });
      const { problems, differences } = decideUpload(form, beside, now);
      if (problems.length > 0) return;
      const [change] = differences;
      expect(change?.now ?? downloaded).toEqual(change ? settle(typed, 'in_place') : downloaded);
    }),
  );
});

describe('an edited answer', () => {
  test('is a difference, with what it was and the version that it was decided against', () => {
    expect(decide({ comment: 'Signed.' })).toMatchObject({
      problems: [],
      conflicts: [],
      same: 0,
      differences: [
        {
          code: 'A',
          row: 5,
          seen: 2,
          stillCorrect: false,
          was: contentOf(design),
          now: { comment: 'Signed.' },
        },
      ],
    });
  });

  test('is a conflict when it was changed on screen too, with who did it and when', () => {
    const { conflicts, differences } = decide({ comment: 'Signed.' }, { ...design, comment: 'Nearly.' });
    expect(differences).toEqual([]);
    expect(conflicts).toMatchObject([
      { was: { comment: 'Nearly.' }, now: { comment: 'Signed.' }, changedBy: 'Robin Example' },
    ]);
  });

  test('is nothing when the screen says the same by now', () => {
    const { conflicts, differences, same } = decide(
      { comment: 'Signed.' },
      { ...design, comment: 'Signed.' },
    );
    expect([conflicts, differences, same]).toEqual([[], [], 1]);
  });

  test('is emptied when its cells are', () => {
    const blank = { status: '', comment: '', delay1: '' };
    expect(decide(blank).differences[0]?.now).toEqual(contentOf({}));
  });

  test('takes delays from all three cells, several in one, and drops them with the status they belong to', () => {
    const typed = { delay1: 'time', delay3: 'Data sharing;  it systems' };
    expect(decide(typed).differences[0]?.now.delays).toEqual(['data_sharing', 'it_systems', 'time']);
    expect(decide({ status: 'In place' }).differences[0]?.now.delays).toEqual([]);
  });
});

describe('an edited answer that cannot be sent as it would stand', () => {
  const lacksOf = (...given: Parameters<typeof decide>) => decide(...given).differences[0]?.lacks;
  const moved = '“A” moved back from In place to In design';

  test.each([
    ['a step back without a word', { comment: '' }, [`Select why ${moved}, and enter what happened`]],
    ['a step back without a reason', { comment: 'Staff left.' }, [`Select why ${moved}`]],
    ['a step back with both', { comment: 'Staff left.', stepBack: 'Something has changed' }, []],
    ['no step back', { status: 'In place', delay1: '' }, []],
    [
      'not being implemented without a reason',
      { status: 'Not being implemented', comment: '', stepBack: 'Something has changed' },
      ['Enter what happened: “A” moved back from In place to Not being implemented'],
    ],
    ['no answer', { status: '', comment: 'Soon.', delay1: '' }, []],
  ])('is taken all the same, and told with what it lacks: %s', (_what, typed, lacks) => {
    const screen = { ...design, comment: 'Old.' };
    const last = { status: 'in_place', comment: 'Live.' } as const;
    const row = rowOf('A', 5, screen, typed);
    const decision = decideUpload(formOf(row), returnOf({ A: screen }, { A: last }), now);
    expect(decision.problems).toEqual([]);
    expect(decision.differences[0]?.lacks).toEqual(lacks);
  });

  test('is one too where it was not reported on before', () => {
    const typed = { status: 'Not being implemented', comment: '' };
    expect(lacksOf(typed, design, null)).toEqual(['Enter why “A” is not being implemented']);
  });

  test('is told of a conflict as well', () => {
    const screen = { ...design, comment: 'Nearly.' };
    const { conflicts } = decide({ comment: 'Signed.' }, screen, { status: 'in_place' });
    expect(conflicts[0]?.lacks).toEqual([`Select why ${moved}`]);
  });
});

describe('an item whose row was taken out of the workbook', () => {
  test('stays as it is and is told, and is not among what is the same', () => {
    const beside = returnOf({ A: design, B: design, C: design });
    const form = formOf(rowOf('A', 5, design), rowOf('C', 6, design, { comment: 'Signed.' }));
    const decision = decideUpload(form, beside, now);
    expect(decision).toMatchObject({ problems: [], absent: ['B'], same: 1, differences: [{ code: 'C' }] });
  });

  test('is one also when another code was typed over its own', () => {
    const { absent, problems, same } = decideUpload(formOf(rowOf('X', 5)), returnOf({ A: design }), now);
    expect([absent, problems.length, same]).toEqual([['A'], 1, 0]);
  });
});

describe('“Still correct”', () => {
  const last = { status: 'in_place', comment: 'Live since May.' } as const;

  test('repeats all of last time’s answer', () => {
    const { differences } = decide({ status: 'Still correct', comment: '', delay1: '' }, design, last);
    expect(differences).toMatchObject([{ stillCorrect: true, now: contentOf(last) }]);
  });

  test.each([
    ['J5', { comment: 'Also signed.' }, last],
    ['H5', {}, null],
    ['H5', {}, { status: 'in_design', expected: '2026-10' }],
  ] as const)('is refused at %s with %j beside it, after %j', (cell, typed, before) => {
    const [problem = ''] = problemsOf({ status: 'still correct', ...typed }, design, before);
    expect(problem.startsWith(`${cell}: `)).toBe(true);
  });
});

describe('a problem is told at its cell, in plain words', () => {
  test.each<[Partial<CellTexts>, string[]]>([
    [
      { status: 'Mostly done' },
      ['H5: “Mostly done” is not in the list for this cell. Choose one of the answers.'],
    ],
    [
      { stepBack: 'Because' },
      ['I5: “Because” is not in the list for this cell. Choose why the item moved back.'],
    ],
    [
      { delay2: 'Weather' },
      [
        'L5: “Weather” is not in the list for this cell. Choose what drives delay, and write anything else in the comments.',
      ],
    ],
    [{ expected: 'Soon' }, ['N5: “Soon” is not a month. Enter a month and a year, such as March 2027.']],
    [
      { expected: 'October 2026' },
      ['N5: Month must be November 2026 or later. If this is now in place, select “In place”.'],
    ],
    [{ comment: 'x'.repeat(5001) }, ['J5: Further comments must be 5,000 characters or less.']],
    [
      { stepBack: 'Something has changed' },
      ['I5: The item has not moved back since last time. Clear the cell, or choose another status.'],
    ],
    [
      { status: 'In place', expected: 'March 2027' },
      ['N5: This is only for items that are not in place. Clear the cell, or choose another status.'],
    ],
  ])('%j', (typed, problems) => {
    expect(problemsOf(typed)).toEqual(problems);
  });

  test('a blank status silences what follows from it', () => {
    const typed = { status: '', stepBack: 'Something has changed', delay2: 'Time', expected: 'March 2027' };
    expect(problemsOf(typed)).toEqual([
      'H5: Choose a status, so that what is filled in beside it can be kept.',
    ]);
  });

  test('a wrong status silences it too', () => {
    expect(
      problemsOf({ status: 'Done', stepBack: 'Something has changed', expected: 'March 2027' }),
    ).toHaveLength(1);
  });

  test('a formula is one, whatever it gives', () => {
    const row = rowOf('A', 5, design);
    row.cells.comment = { cell: 'J5', kind: 'formula', text: '' };
    const { problems } = decideUpload(formOf(row), returnOf({ A: design }), now);
    expect(problems[0]?.text).toContain('formula');
  });

  test('once for all its cells', () => {
    const rows = ['A', 'B', 'C'].map((code, at) => rowOf(code, 5 + at, {}, { status: 'Done' }));
    const { problems, same } = decideUpload(formOf(...rows), returnOf({ A: {}, B: {}, C: {} }), now);
    expect(problems).toMatchObject([{ cells: ['H5', 'H6', 'H7'], codes: ['A', 'B', 'C'] }]);
    expect(same).toBe(0);
  });

  test('a row of no item, of another form’s item, or of one that has a row already', () => {
    const rows = [rowOf('', 9, {}, { comment: 'Stray' }), rowOf('X', 10), rowOf('A', 5), rowOf('A', 11)];
    const { problems } = decideUpload(formOf(...rows), returnOf({ A: {} }), now);
    expect(problems.map(({ cells }) => cells)).toEqual([['A9'], ['A10'], ['A11']]);
  });

  test('an edited item that is locked; one that was not edited may be', () => {
    const locked = { ...returnOf({ A: design, B: design }), unlocked: ['B'] };
    const form = (typed: Partial<CellTexts>) =>
      formOf(rowOf('A', 5, design, typed), rowOf('B', 6, design, { comment: 'Done.' }));
    expect(decideUpload(form({ comment: 'Signed.' }), locked, now).problems[0]).toMatchObject({
      cells: ['H5'],
      codes: ['A'],
    });
    expect(decideUpload(form({}), locked, now)).toMatchObject({ problems: [], differences: [{ code: 'B' }] });
  });
});

test('what is wrong with each row is said by its number, for the workbook that is given back', () => {
  const { problemsByRow } = decide({ status: 'Done', expected: 'Soon' });
  expect(Object.keys(problemsByRow)).toEqual(['5']);
  expect(problemsByRow[5]).toMatch(/^H5: .*\nN5: /);
});

test.each([
  ['other_area', 'brackenshire', '2026-10', 1],
  ['other_phase', 'ashcombe', '2026-07', 1],
  ['other_form', 'ashcombe', '2026-10', 2],
  [undefined, 'ashcombe', '2026-10', 1],
] as const)('it is %s for %s, %s, form %i', (reason, area, phase, version) => {
  expect(mismatchOf(formOf(), area, phase, version)).toBe(reason);
});
