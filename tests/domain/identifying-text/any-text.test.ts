import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findIdentifyingText, identifyingKinds } from '~/domain/identifying-text';

const pieces = fc.constantFrom(
  ...[
    'child ',
    'A',
    'mum ',
    'Sarah ',
    'aged ',
    '7',
    ' year old',
    '943 476 5919',
    '0',
    '0770',
    ' ',
    '-',
    '’s ',
    '\n',
    '.',
  ],
  ...[
    'born on ',
    '1/2/2015',
    '@',
    'a.b',
    'SW1A ',
    '1AA',
    'the ',
    'Okafor ',
    'family ',
    '£',
    '😀',
    '\u0301',
    '\ud800',
  ],
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
);

describe('whatever the text,', () => {
  it('every finding is a piece of it, of a known kind, in order and apart from the others', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let reached = 0;
        for (const { kind, start, end, text: piece } of findIdentifyingText(text)) {
          expect(identifyingKinds[kind]).toBeDefined();
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeGreaterThan(start);
          expect(piece).toBe(text.slice(start, end));
          reached = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('what was found is still found on a line between other lines', () => {
    fc.assert(
      fc.property(fc.constantFrom('child A waits', 'mum Sarah came', '943 476 5919', 'aged 7.'), (text) => {
        const [alone] = findIdentifyingText(text);
        const among = findIdentifyingText(`Agreed.\n${text}\nNo change.`);
        expect(among).toMatchObject([{ kind: alone?.kind, text: alone?.text }]);
      }),
    );
  });
});

test.each([
  'a',
  'A',
  '1',
  ' ',
  '0',
  '@',
  '.',
  '-',
  'a@',
  'a.a@',
  'a@a.',
  'A1',
  '1 ',
  '0-',
  '07 ',
  'AB1 ',
  'child ',
  'child A ',
  'aged 7 ',
  'aged ',
  'Sarah ',
  'Sarah’s mum ',
  'his ',
  'the Okafor family ',
  'born on ',
  'born 1/1/2015 ',
  'case number ',
  'case ref A',
  'one ',
  'seven year old ',
  'Ab-',
  "a'",
  '😀',
  '\u0301',
])('5,000 characters of %j take no longer than they should', (piece) => {
  const of = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const timed = (text: string) => {
    const began = performance.now();
    findIdentifyingText(text);
    return performance.now() - began;
  };
  timed(of(5000));
  const best = Math.min(...Array.from({ length: 5 }, () => timed(of(5000))));
  expect(best).toBeLessThan(40);
});
