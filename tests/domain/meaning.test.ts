import { proformaV1 } from 'seeds/reference/proforma-v1';
import { describe, expect, it, test } from 'vitest';
import { type Meaning, type Meanings, meaningByReader, meaningsFor } from '~/domain/meaning';
import { type Item, itemsOf } from '~/domain/proforma';

const meaning: Meaning = {
  inPlace: ['all agree'],
  notYet: 'A draft is In design.',
  paragraphs: [
    [16, 16],
    [18, 19],
    [21, 24],
  ],
  expectations: {
    'wave-1': { inPlace: ['it is old'], headings: ['Amended'] },
    'wave-2': { inPlace: ['it is new', 'it is blue'], headings: ['Asked', 'Wanted'] },
  },
};
const bare: Meaning = { ...meaning, paragraphs: [], expectations: {} };
const item: Item = { code: 'A-1', statement: 'All of it', shortName: 'All', programmes: ['ffc', 'fnp'] };

const saying = (said: Meaning): { meanings: Meanings } => ({
  meanings: {
    specification: 'the book',
    appendix: 'the appendix',
    writtenFor: 'wave-2',
    readerships: [
      { key: 'wave-1', name: 'wave 1', programme: 'ffc', wave: 1, caution: 'Not for you.' },
      { key: 'wave-2', name: 'wave 2', programme: 'ffc', wave: 2 },
      { key: 'pilot', name: 'the pilot', programme: 'fnp', caution: 'Not at all for you.' },
    ],
    items: { 'A-1': said },
  },
});
const read = (programme: string, wave: number, said = meaning) =>
  meaningsFor(saying(said), [item], { programme, wave })['A-1'];

describe('what an item stands for in one area', () => {
  it('is what all areas are asked, and what its own wave is asked beyond', () => {
    expect(read('ffc', 1)?.inPlace).toEqual(['all agree', 'it is old']);
    expect(read('ffc', 2)?.inPlace).toEqual(['all agree', 'it is new', 'it is blue']);
  });

  it('is never what a pathfinder wave is asked where a pilot area is in a wave of the same number', () => {
    for (const wave of [1, 2]) expect(read('fnp', wave)?.inPlace).toEqual(['all agree']);
  });

  it('is what all are asked in a programme or wave that nobody has read for', () => {
    for (const [programme, wave] of [
      ['ffc', 3],
      ['national', 1],
    ] as const)
      expect(read(programme, wave)?.inPlace).toEqual(['all agree']);
  });

  it('is nothing where nothing is said of the item, or the version was made without', () => {
    const other = { ...item, code: 'B-1' };
    expect(meaningsFor(saying(meaning), [other], { programme: 'ffc', wave: 1 })).toEqual({});
    expect(meaningsFor({}, [item], { programme: 'ffc', wave: 1 })).toEqual({});
    expect(meaningByReader(saying(meaning), other)).toBeUndefined();
    expect(meaningByReader({}, item)).toBeUndefined();
  });
});

describe('what that rests on', () => {
  const numbered = 'paragraphs 16, 18, 19 and 21 to 24 of the book';
  test.each([
    [
      'the paragraphs and the wave’s own part of the appendix',
      read('ffc', 2),
      `It rests on ${numbered}, and on what the appendix says of wave 2 under “Asked” and “Wanted”.`,
    ],
    [
      'a caution too, where the specification was written for others',
      read('ffc', 1),
      `It rests on ${numbered}, and on what the appendix says of wave 1 under “Amended”. Not for you.`,
    ],
    [
      'what the appendix says of those others, where it says nothing of these',
      read('fnp', 1),
      `It rests on ${numbered}, and on what the appendix says of wave 2 under “Asked” and “Wanted”. Not at all for you.`,
    ],
    [
      'both, where no paragraph is about the item',
      read('ffc', 1, { ...meaning, paragraphs: [] }),
      'It rests on what the appendix says of wave 1 under “Amended” and of wave 2 under “Asked” and “Wanted”. Not for you.',
    ],
    [
      'one paragraph in the singular',
      read('ffc', 1, { ...bare, paragraphs: [[24, 24]] }),
      'It rests on paragraph 24 of the book. Not for you.',
    ],
    [
      'nothing, said in words',
      read('ffc', 1, bare),
      'The specification does not say more than the statement.',
    ],
    [
      'and a note, where there is one',
      read('ffc', 2, { ...bare, note: 'Ask first.' }),
      'The specification does not say more than the statement. Ask first.',
    ],
  ])('is %s', (_, found, words) => {
    expect(found?.basis).toBe(words);
  });
});

describe('what an item stands for by readership', () => {
  it('says once what all have in common, and by itself what each is asked beyond', () => {
    const found = meaningByReader(saying(meaning), item);
    expect(found).toMatchObject({ inPlace: ['all agree'], notYet: 'A draft is In design.' });
    expect(found?.readers.map(({ name, inPlace }) => [name, inPlace])).toEqual([
      ['wave 1', ['it is old']],
      ['wave 2', ['it is new', 'it is blue']],
      ['the pilot', []],
    ]);
  });

  it('leaves out those who are not asked the item', () => {
    const found = meaningByReader(saying(meaning), { ...item, programmes: ['ffc'] });
    expect(found?.readers.map(({ name }) => name)).toEqual(['wave 1', 'wave 2']);
  });

  it('says to each, for every item of the real form, what its area is told', () => {
    for (const each of itemsOf(proformaV1))
      for (const reader of meaningByReader(proformaV1, each)?.readers ?? []) {
        const [programme, wave] =
          reader.name === 'the pilot' ? ['fnp', 1] : ['ffc', Number(reader.name.at(-1))];
        const area = { programme: String(programme), wave: Number(wave) };
        const told = meaningsFor(proformaV1, [each], area)[each.code];
        expect(told?.basis).toBe(reader.basis);
        expect(told?.inPlace.slice(-reader.inPlace.length || Infinity)).toEqual(reader.inPlace);
      }
  });
});
