import { describe, expect, test } from 'vitest';
import { buildHeadlines } from '~/domain/headlines';
import { buildMatrix } from '~/domain/matrix';
import { buildMovement } from '~/domain/movement';
import { buildPillarSentences, sayMissing } from '~/domain/pillar-sentences';
import type { NoteBeside } from '~/domain/sentence-notes';
import { addressOf, Headlines } from '~/ui/headlines';
import { PillarWords } from '~/ui/pillar-words';
import { OtherNotes } from '~/ui/sentence-notes';
import { figuresOf, proformaOf } from '../domain/figure-arbitraries';
import { draw } from './draw';

const form = proformaOf([[2], [1]]);
const current = figuresOf('2025-02', form, { Ashcombe: 'PPD', Brackenshire: 'PDD', Dunmere: '---' });
const before = figuresOf('2024-11', form, { Ashcombe: 'DPD', Brackenshire: 'PPD' });
const matrix = buildMatrix(current);
const headlines = buildHeadlines({ matrix, movement: buildMovement(before, current) });
const reference = '2025-02.e1.progress.past.c00000000';
const figures = { phase: '2025-02', reference, frozen: true };
const note: NoteBeside = {
  id: 'one',
  place: 'answers',
  text: 'Read this with care.',
  signedAs: 'DfE official',
  signedAt: new Date('2025-03-03T10:00:00Z'),
  signedBeside: null,
  hasSentence: true,
  besideEdition: null,
};
const notesHere = (notes: NoteBeside[] = [], mayNote = false) => ({ phase: '2025-02', notes, mayNote });

test('every number of every sentence is a link to its figure', async () => {
  const pillars = buildPillarSentences(matrix);
  const drawn = await draw(
    <>
      <Headlines headlines={headlines} figures={figures} notes={notesHere()} />
      <PillarWords pillars={pillars} missing={sayMissing(matrix)} figures={figures} notes={notesHere()} />
    </>,
  );
  const outside = drawn.html
    .replace(/<p class="app-sub">Most areas.*?at most half\./, '')
    .replace(/<a .*?<\/a>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('November 2024', '');
  expect(outside).toMatch(/sent their return/);
  expect(outside.replace(/Pillar \d/g, '').match(/\d+/g)).toBeNull();
});

describe('a number leads', () => {
  const link = { kind: 'returns', sent: false } as const;
  test('from who has not sent to the returns while they can change, and else to those counted', () => {
    expect(addressOf({ link }, { ...figures, frozen: false })).toBe('/phases/2025-02/returns');
    expect(addressOf({ link }, figures)).toBe(`/figures/${reference}#returns`);
    const sent = { link: { ...link, sent: true } };
    expect(addressOf(sent, { ...figures, frozen: false })).toBe(`/figures/${reference}#returns`);
  });

  test('from answers to who signed them', () => {
    const answers = { link: { kind: 'status', status: 'in_place', pillar: 'pillar-1' } } as const;
    const query = '?status=in_place&pillar=pillar-1';
    expect(addressOf(answers, figures)).toBe(`/figures/${reference}${query}#picked`);
    expect(addressOf(answers, { ...figures, reference: undefined })).toContain('/progress/matrix?');
  });
});

describe('a note', () => {
  const say = async (notes: NoteBeside[], mayNote = false) =>
    draw(<Headlines headlines={headlines} figures={figures} notes={notesHere(notes, mayNote)} />);

  test('stands beside its sentence with its name and date', async () => {
    const { words } = await say([note]);
    expect(words).toMatch(/Read this with care\..*Note signed by DfE official, 3 March 2025/s);
    expect(words).not.toContain('Signed beside');
  });

  test('says what it was signed beside when the sentence has changed', async () => {
    const { words } = await say([{ ...note, signedBeside: 'All 3 areas have sent.' }]);
    expect(words).toContain('Signed beside: “All 3 areas have sent.”');
  });

  test('is offered to those who may sign one, by the name of its sentence', async () => {
    expect((await say([])).html).not.toContain('Add a note');
    const { html } = await say([], true);
    expect(html).toContain('href="/progress/notes?phase=2025-02&amp;place=answers"');
    expect(html).toContain('beside this sentence: answers');
  });

  test('is not lost when no sentence stands at its place', async () => {
    const stray = { ...note, hasSentence: false, signedBeside: '2 items stay in design.' };
    const { words } = await draw(<OtherNotes phase="2025-02" notes={[note, stray]} />);
    expect(words).toContain('Signed beside: “2 items stay in design.”');
    expect(words.match(/Read this with care/g)).toHaveLength(1);
    const earlier = { ...stray, besideEdition: 1 };
    const said = (await draw(<OtherNotes phase="2025-02" notes={[earlier]} />)).words;
    expect(said).toContain('Signed beside edition 1: “2 items stay in design.”');
  });
});
