import { expect, test } from 'vitest';
import { MatrixCompact } from '~/ui/matrix-compact';
import { draw } from './draw';

const counts = { in_place: 3, in_design: 1, not_implemented: 0, not_submitted: 2, not_in_scope: 1 };
const row = (code: string, more = {}) => ({
  ...{ code, statement: `Statement ${code}`, shortName: `Short ${code}`, base: 6, counts, up: 0, back: 0 },
  ...{ check: undefined, ...more },
});
const pillars = [
  {
    ...{ slug: 'reform', title: 'Reform', inPlace: 6, answered: 8 },
    sections: [
      { code: 'SR', title: 'System', rows: [row('SR-01'), row('SR-02')] },
      { code: 'SP', title: 'Partners', rows: [row('SP-01', { counts: { ...counts, in_place: 4 } })] },
    ],
  },
];

type Props = Parameters<typeof MatrixCompact>[0];
const sheet = (asked: Props['asked'], more: Partial<Props> = {}) =>
  draw(
    <MatrixCompact
      pillars={pillars}
      asked={asked}
      choices={{ programmes: [{ id: 'ffc', name: 'Families First' }] }}
      movedSince={undefined}
      missing={['Brackenshire', 'Calderholt', 'Dunmere']}
      base={7}
      sent={4}
      shown={3}
      ofItems={35}
      {...more}
    />,
  );

test('one sheet has every item by its short name with its five counts and its base', async () => {
  const { html, words } = await sheet({});
  const rows = [...html.matchAll(/<tr><th scope="row">.*?<\/tr>/g)].map(([line]) =>
    line
      .replace(/<[^>]*>/g, ' ')
      .trim()
      .split(/\s+/),
  );
  expect(rows.map((cells) => cells.slice(1))).toEqual([
    ['Short', 'SR-01', '3', '1', '0', '2', '1', '6'],
    ['Short', 'SR-02', '3', '1', '0', '2', '1', '6'],
    ['Short', 'SP-01', '4', '1', '0', '2', '1', '6'],
  ]);
  expect(words).toContain('Reform: 6 of 8 answers in place');
  expect(words).toContain(
    '3 of 35 items; 4 of 7 areas sent. Not sent: Brackenshire, Calderholt and Dunmere.',
  );
  expect(words).not.toContain('Moved up');
});

test('the sheet says what it is narrowed to, in what order it stands and leads back to the same table', async () => {
  const { html, words } = await sheet({ programme: 'ffc', wave: '2', status: 'in_design', sort: 'most' });
  expect(words).toContain('Only Families First; wave 2; items with any area in design. 3 of 35 items');
  expect(words).not.toContain('Partners');
  expect(html.indexOf('SP-01')).toBeLessThan(html.indexOf('SR-01'));
  expect(html).toContain(
    'href="/progress/matrix?programme=ffc&amp;wave=2&amp;status=in_design&amp;sort=most"',
  );
});

test('more areas than ten are counted and not named, and nobody missing is said too', async () => {
  const missing = Array.from({ length: 11 }, (_, at) => `Area ${at}`);
  const { words } = await sheet({}, { missing });
  expect(words).toContain('11 areas have not sent.');
  expect(words).not.toContain('Area 1');
  expect((await sheet({}, { missing: missing.slice(1) })).words).toContain('Not sent: Area 1, Area 2');
  expect((await sheet({}, { missing: [] })).words).toContain('None is missing.');
});

test('what moved up and what slipped back since the phase before are counted apart', async () => {
  const moved = pillars.map((pillar) => ({
    ...pillar,
    sections: pillar.sections.map((section) => ({
      ...section,
      rows: section.rows.map((each) => ({ ...each, up: 2, back: 1 })),
    })),
  }));
  const { html, words } = await sheet({}, { pillars: moved, movedSince: { phase: 'July 2026', areas: 4 } });
  expect(words).toContain('Moves are since July 2026.');
  const cells = [...(/<tr><th scope="row">.*?<\/tr>/.exec(html)?.[0].matchAll(/<td[^>]*>(\d+)</g) ?? [])];
  expect(cells.map(([, count]) => Number(count))).toEqual([3, 1, 0, 2, 1, 6, 2, 1]);
  expect(html.match(/<th scope="col">/g)).toHaveLength(9);
  expect(html).toContain('colSpan="9"');
});
