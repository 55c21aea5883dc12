import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildHeadlines } from '~/domain/headlines';
import { buildMatrix } from '~/domain/matrix';
import { buildPillarSentences } from '~/domain/pillar-sentences';
import { isPlace, placeSentences } from '~/domain/placed-sentences';
import {
  longestNote,
  mayNote,
  mayWithdraw,
  noteFault,
  notesBeside,
  type SentenceNote,
  signatureOf,
} from '~/domain/sentence-notes';
import { roles } from '~/domain/viewer';
import { anyFigures } from './figure-arbitraries';

const sentence = { place: 'sent', about: 'Who has sent', text: '4 of 10 areas have sent their return.' };
const note = (more: Partial<SentenceNote> = {}): SentenceNote => ({
  id: 'one',
  phaseId: '2026-10',
  edition: null,
  place: 'sent',
  sentence: sentence.text,
  text: 'Two more are expected this week.',
  signedBy: 'official',
  signedAs: 'DfE official',
  signedAt: new Date('2026-11-21T10:00:00Z'),
  withdrawnBy: null,
  withdrawnAt: null,
  ...more,
});

describe('who may do what with notes', () => {
  test.each(roles)('a %s', (role) => {
    const own = mayWithdraw({ id: 'official', role }, note());
    const others = mayWithdraw({ id: 'somebody', role }, note());
    const table: Record<string, [signs: boolean, own: boolean, others: boolean]> = {
      dfe_official: [true, true, false],
      delivery_partner: [true, true, false],
      administrator: [false, true, true],
    };
    expect([mayNote(role), own, others]).toEqual(table[role] ?? [false, false, false]);
  });
});

test.each([
  ['', 'empty'],
  [' \n', 'empty'],
  ['x'.repeat(longestNote + 1), 'too_long'],
  ['x'.repeat(longestNote), undefined],
  ['😀'.repeat(longestNote), undefined],
  ['x', undefined],
])('a text of %j is %s', (text, fault) => {
  expect(noteFault(text)).toBe(fault);
});

describe('the notes beside sentences', () => {
  const ids = (notes: SentenceNote[], edition?: number) =>
    notesBeside(notes, [sentence], edition).map(({ id }) => id);

  it('are those of this edition, of earlier ones and from before there was one, oldest first', () => {
    const notes = [
      note({ id: 'second', edition: 1, signedAt: new Date('2027-02-01T10:00:00Z') }),
      note({ id: 'first' }),
      note({ id: 'third', edition: 2, signedAt: new Date('2027-03-01T10:00:00Z') }),
    ];
    expect(ids(notes)).toEqual(['first']);
    expect(ids(notes, 1)).toEqual(['first', 'second']);
    expect(ids(notes, 2)).toEqual(['first', 'second', 'third']);
    const [draft, earlier, own] = notesBeside(notes, [sentence], 2);
    expect(draft).toMatchObject({ hasSentence: true, besideEdition: null });
    expect(earlier).toMatchObject({ hasSentence: false, besideEdition: 1, signedBeside: sentence.text });
    expect(own).toMatchObject({ hasSentence: true, besideEdition: null, signedBeside: null });
  });

  it('are signed with the role where the name does not tell it', () => {
    expect(signatureOf({ name: 'Ada Example', role: 'dfe_official' })).toBe('Ada Example, DfE official');
    expect(signatureOf({ name: 'DfE official', role: 'dfe_official' })).toBe('DfE official');
  });

  it('are not those that were withdrawn', () => {
    expect(ids([note({ withdrawnAt: new Date(), withdrawnBy: 'Administrator' })])).toEqual([]);
  });

  it('say which sentence they were signed beside when that is not what stands there now', () => {
    const [same] = notesBeside([note()], [sentence], undefined);
    expect(same).toMatchObject({ signedBeside: null, hasSentence: true });
    const now = { ...sentence, text: 'All 10 areas have sent their return.' };
    const [changed] = notesBeside([note()], [now], undefined);
    expect(changed).toMatchObject({ signedBeside: sentence.text, hasSentence: true });
    const [left] = notesBeside([note()], [], undefined);
    expect(left).toMatchObject({ signedBeside: sentence.text, hasSentence: false });
  });
});

describe('the places of sentences', () => {
  it('are one for each sentence of any figures, and known to be places', () => {
    fc.assert(
      fc.property(anyFigures, (figures) => {
        const matrix = buildMatrix(figures);
        const pillars = buildPillarSentences(matrix);
        const headlines = buildHeadlines({ matrix });
        const placed = placeSentences(headlines, pillars);
        expect(placed).toHaveLength(
          headlines.length + pillars.reduce((count, { sentences }) => count + sentences.length, 0),
        );
        expect(new Set(placed.map(({ place }) => place)).size).toBe(placed.length);
        for (const { place, about, text } of placed) {
          expect(isPlace(place, figures.proforma.pillars)).toBe(true);
          expect(text).toMatch(/^[A-Z\d].*\.$/);
          expect(about).not.toContain('undefined');
        }
      }),
    );
  });

  test.each(['', 'toString', 'sent.answers', 'pillar-1', 'pillar-1.toString', 'pillar-9.answers'])(
    'are not %j',
    (place) => {
      expect(isPlace(place, [{ slug: 'pillar-1' }])).toBe(false);
    },
  );
});
