import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findIdentifyingText } from '~/domain/identifying-text';

const kindsIn = (text: string) => findIdentifyingText(text).map(({ kind }) => kind);
const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count });

/** The tenth digit of an NHS number that begins with these nine; undefined where there is none. */
function checkDigit(nine: readonly number[]): number | undefined {
  const sum = nine.reduce((total, digit, at) => total + digit * (10 - at), 0);
  const digit = 11 - (sum % 11);
  return digit === 11 ? 0 : digit === 10 ? undefined : digit;
}

const nhsNumbers = digits(9)
  .filter((nine) => checkDigit(nine) !== undefined)
  .map((nine) => [...nine, checkDigit(nine) as number]);
const joins = ['', ' ', '-', '\u00a0', '  '];
const written = (number: readonly number[], join: string) => {
  const text = number.join('');
  return [text.slice(0, 3), text.slice(3, 6), text.slice(6)].join(join);
};

describe('an NHS number', () => {
  it('is found however it is spaced, whatever stands around it', () => {
    const around = fc.constantFrom(
      ['', ''],
      ['NHS no: ', '.'],
      ['(', ')'],
      ['See ', ' for more'],
      ['a\n', '\nb'],
    );
    fc.assert(
      fc.property(
        nhsNumbers,
        fc.constantFrom(...joins),
        around,
        (number, join, [before = '', after = '']) => {
          const piece = written(number, join);
          const found = findIdentifyingText(`${before}${piece}${after}`);
          expect(found).toMatchObject([{ kind: 'nhs_number', text: piece, start: before.length }]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is not one with any other last digit', () => {
    fc.assert(
      fc.property(digits(10), fc.constantFrom(...joins), (number, join) => {
        fc.pre(checkDigit(number.slice(0, 9)) !== number[9]);
        expect(kindsIn(written(number, join))).not.toContain('nhs_number');
      }),
      { numRuns: 1000 },
    );
  });

  it('is not part of a longer number or of a sum of money', () => {
    fc.assert(
      fc.property(nhsNumbers, fc.constantFrom('1', '£', '0.', '1,'), (number, before) => {
        expect(kindsIn(`${before}${number.join('')}`)).not.toContain('nhs_number');
        expect(kindsIn(`${number.join('')}7`)).not.toContain('nhs_number');
      }),
    );
  });
});

const upnLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

test('a pupil number is found with its check letter, and with no other; its last place may be a letter', () => {
  const lasts = fc.integer({ min: 0, max: 32 }).map((at) => ({
    text: at < 10 ? String(at) : (upnLetters[at - 10] as string),
    worth: at < 10 ? at : at - 10,
  }));
  fc.assert(
    fc.property(digits(11), lasts, fc.nat({ max: 22 }), (number, last, off) => {
      const sum = [...number, last.worth].reduce((total, digit, at) => total + digit * (at + 2), 0);
      const upn = `${upnLetters[(sum + off) % 23]}${number.join('')}${last.text}`;
      expect(kindsIn(`Pupil ${upn}.`)).toEqual(off === 0 ? ['upn'] : []);
      expect(kindsIn(upn.toLowerCase())).toEqual(off === 0 ? ['upn'] : []);
    }),
    { numRuns: 500 },
  );
});

describe('a National Insurance number', () => {
  const firsts = [...'ABCEGHJKLMNOPRSTWXYZ'];
  const seconds = [...'ABCEGHJKLMNPRSTWXYZ'];
  const never = ['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'];
  const prefixes = firsts
    .flatMap((first) => seconds.map((second) => first + second))
    .filter((prefix) => !never.includes(prefix));

  it('is found with every prefix that is issued, spaced or not', () => {
    for (const prefix of prefixes) {
      expect(kindsIn(`${prefix}123456A`)).toEqual(['ni_number']);
      expect(kindsIn(`(${prefix} 12 34 56 D)`)).toEqual(['ni_number']);
    }
  });

  test.each([...never, 'DA', 'FA', 'IA', 'QA', 'UA', 'VA', 'AO', 'AD', 'AQ'])(
    'never begins with %s',
    (prefix) => {
      expect(kindsIn(`${prefix}123456A`)).toEqual([]);
    },
  );

  it('ends in A to D', () => {
    expect(kindsIn('AB123456E')).toEqual([]);
  });
});
