import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { HeadlinePart } from '~/domain/headlines';
import { answersTo, buildMatrix, matrixRows } from '~/domain/matrix';
import { buildPillarSentences, sayMissing, shareOf } from '~/domain/pillar-sentences';
import { anyFigures, figuresOf, proformaOf } from './figure-arbitraries';

const form = proformaOf([[3, 2], [1]]);
const textOf = (parts: readonly HeadlinePart[]) =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
const said = (standings: Record<string, string>) =>
  buildPillarSentences(buildMatrix(figuresOf('2025-02', form, standings))).map(({ sentences }) =>
    sentences.map(({ parts }) => textOf(parts)),
  );

describe('a pillar in sentences', () => {
  it('says how many answers are where, and which items are in place in all, most, some and no areas', () => {
    expect(
      said({ Ashcombe: 'PPDDN-', Brackenshire: 'PPPDDD', Calderholt: 'PDDNDD', Dunmere: '------' }),
    ).toEqual([
      [
        'In the 3 areas that sent, 6 of 15 answers are in place, 7 are in design and 2 are not being implemented.',
        'In place in all 3 areas that sent: item a.',
        'In place in most areas: item b (2 of 3 areas).',
        'In place in some areas: item c (1 of 3 areas; 2 are designing it).',
        'In place in no area: item d (0 of 3 areas; 2 are designing it and 1 is not implementing it) and item e (0 of 3 areas; 2 are designing it and 1 is not implementing it).',
      ],
      [
        'In the 3 areas that sent, 0 of 2 answers are in place and 2 are in design.',
        'In place in no area: item f (0 of 2 areas; 2 are designing it).',
      ],
    ]);
  });

  it('states the base of each item where not every area that sent was asked it', () => {
    expect(said({ Ashcombe: 'PP....', Brackenshire: 'P.....' })[0]).toEqual([
      'In the 2 areas that sent, 3 of 3 answers are in place.',
      'In place in every area that answered: item a (2 of 2 areas) and item b (1 of 1 area).',
    ]);
  });

  it('says so when nobody answered it', () => {
    expect(said({ Ashcombe: 'PPPPP.' })[1]).toEqual(['Nobody has answered these items.']);
  });
});

test.each([
  ['PPPP', 'all'],
  ['PPPD', 'most'],
  ['PPDD', 'some'],
  ['PDDN', 'some'],
  ['DDNN', 'none'],
  ['----', undefined],
])('four areas that stand at %s come to %s', (letters, share) => {
  const standings = Object.fromEntries([...letters].map((letter, at) => [`Area${'abcd'[at]}`, letter]));
  const [row] = matrixRows(buildMatrix(figuresOf('2025-02', proformaOf([[1]]), standings)));
  expect(row && shareOf(row)).toBe(share);
});

test.each([
  [{ Ashcombe: 'P', Dunmere: 'P' }, ''],
  [{ Ashcombe: 'P', Dunmere: '-' }, '1 of 2 areas has not sent and is not counted: Dunmere.'],
  [
    { Ashcombe: 'P', Dunmere: '-', Eldershaw: '-' },
    '2 of 3 areas have not sent and are not counted: Dunmere and Eldershaw.',
  ],
])('of %j it says that %j', (standings, text) => {
  expect(textOf(sayMissing(buildMatrix(figuresOf('2025-02', proformaOf([[1]]), standings))))).toBe(text);
});

describe('any pillar’s sentences', () => {
  it('name each answered item once, at the share that its row comes to', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const matrix = buildMatrix(figures);
        const named = buildPillarSentences(matrix).flatMap(({ sentences }) =>
          sentences.flatMap(({ parts }) =>
            parts.flatMap((part) =>
              typeof part !== 'string' && part.link.kind === 'item' ? part.link.codes : [],
            ),
          ),
        );
        const answered = matrixRows(matrix).filter((row) => answersTo(row) > 0);
        expect(named.toSorted()).toEqual(answered.map(({ code }) => code).toSorted());
      }),
    );
  });

  it('have only numbers that are in the matrix, each in the part that links to its figure', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const matrix = buildMatrix(figures);
        const rows = new Map(matrixRows(matrix).map((row) => [row.code, row]));
        for (const [at, { sentences }] of buildPillarSentences(matrix).entries())
          for (const { parts } of sentences) {
            expect(textOf(parts)).toMatch(/^[A-Z].*\.$/);
            expect(textOf(parts)).not.toMatch(/ {2}|undefined|NaN|%|\b1 (areas|answers|are)\b|\.\./);
            for (const part of parts) {
              if (typeof part === 'string') {
                expect(numbersIn(part)).toEqual([]);
              } else if (part.link.kind === 'returns') {
                expect(part.count).toBe(matrix.sent);
                for (const number of numbersIn(part.text)) expect(number).toBe(matrix.sent);
              } else if (part.link.kind === 'item') {
                const row = rows.get(part.link.codes[0] ?? '');
                if (!row) throw new Error('An item is named that is not in the matrix.');
                const known = [row.inPlace, row.inDesign, row.notImplemented].map(({ count }) => count);
                for (const number of numbersIn(part.text.slice(part.text.indexOf('('))))
                  expect([...known, answersTo(row)]).toContain(number);
                expect(part.count).toBe(row.inPlace.count);
              } else {
                const { answered } = matrix.pillars[at] ?? { answered: -1 };
                expect(numbersIn(part.text)[0]).toBe(part.count);
                for (const number of numbersIn(part.text).slice(1)) expect(number).toBe(answered);
              }
            }
          }
      }),
    );
  });
});

function numbersIn(text: string): number[] {
  return [...text.matchAll(/\d+(?:,\d{3})*/g)].map(([digits]) => Number(digits.replaceAll(',', '')));
}
