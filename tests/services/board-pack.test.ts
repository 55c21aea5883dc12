import { listAreas } from 'db/areas';
import { done } from 'tests/support/outcomes';
import { demonstrationWorld } from 'tests/support/world';
import { describe, expect, it } from 'vitest';
import { buildMatrix, matrixRows } from '~/domain/matrix';
import { type PackChoices, packSections, usualChoices } from '~/domain/pack-choices';
import { readBoardPack } from '~/services/board-pack.server';
import { readDataWorkbook } from '~/services/data-workbook.server';
import { choosePhase, readFigures } from '~/services/figures.server';
import { unzip } from '~/spreadsheets/unzip';

const { store, viewer, now } = await demonstrationWorld();
const official = await viewer('dfe-official');
const whole: PackChoices = { ...usualChoices, sections: packSections };
const anonymised: PackChoices = { ...usualChoices, areas: 'anonymised' };

async function read(choices: PackChoices, phase?: string) {
  const pack = await readBoardPack(official, { phase, choices, address: 'https://progress.example/' }, now);
  if (!pack) throw new Error('There is no such pack.');
  return pack;
}

describe('a board pack', () => {
  it('holds the figures of its phase and says what they stand on', async () => {
    const pack = await read(whole, '2026-04');
    const chosen = await choosePhase(official, '2026-04', now);
    const [figures] = await readFigures(chosen ? [chosen.phase] : []);
    expect(pack.matrix).toEqual(figures && buildMatrix(figures));
    expect(pack.cover).toMatchObject({ phase: { id: '2026-04' }, base: 10, illustrative: true });
    expect(pack.cover.reference).toMatch(/^2026-04\./);
    expect(pack.headlines?.map(({ about }) => about)).toEqual([
      'The programme',
      ...(figures?.proforma.pillars.map(({ title }) => title) ?? []),
    ]);
    expect(pack.trends?.length).toBe(5);
    expect(pack.comments?.length).toBeGreaterThan(0);
    expect(pack.comments?.every(({ comment }) => comment.trim() !== '')).toBe(true);
    expect(pack.movement?.to.id).toBe('2026-04');
  });

  it('is final where its phase was frozen, and a draft otherwise', async () => {
    const frozen = await read(whole, '2025-10');
    expect(frozen.cover).toMatchObject({ state: 'Final', edition: 1 });
    const edition = (await choosePhase(official, '2025-10', now))?.phase.edition;
    expect(frozen.cover.asAt).toEqual(edition?.madeAt);
    const newest = await read(whole);
    expect(newest.cover).toMatchObject({ state: 'Draft', edition: undefined, asAt: now });
    expect(newest.notes[0]).toContain('draft');
  });

  it('leaves out what was not chosen', async () => {
    const pack = await read({ ...usualChoices, sections: ['matrix'] });
    expect(pack.matrix).toBeDefined();
    for (const section of [
      'headlines',
      'movement',
      'overdue',
      'grid',
      'trends',
      'barriers',
      'comments',
    ] as const)
      expect(pack[section]).toBeUndefined();
  });

  it('names no area in any value when it is anonymised, and counts the same', async () => {
    const phases = ['2025-10', '2026-07', undefined];
    const areas = await listAreas(store.db);
    for (const phase of phases) {
      const [named, numbered] = [await read(usualChoices, phase), await read(anonymised, phase)];
      const text = JSON.stringify(numbered, (_, value) => (value instanceof Map ? [...value] : value));
      for (const { name, slug } of areas) {
        expect(text).not.toContain(name);
        expect(text).not.toContain(slug);
      }
      const counts = ({ matrix }: typeof named) =>
        matrix && matrixRows(matrix).map(({ inPlace, inDesign }) => [inPlace.count, inDesign.count]);
      expect(counts(numbered)).toEqual(counts(named));
      expect(numbered.overdue?.length).toBe(named.overdue?.length);
    }
  });

  it('lists numbered areas by their numbers, so that no order tells whose they are', async () => {
    const later = new Date(now.getTime() + 120 * 24 * 3600 * 1000);
    const query = { phase: '2026-10', choices: anonymised, address: '' };
    const pack = await readBoardPack(official, query, later);
    for (const areas of [pack?.overdue, pack?.exceptions].map(
      (list) => list?.map(({ area }) => area) ?? [],
    )) {
      const numbers = areas.map((area) => Number(area.slice('Area '.length)));
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
    expect(pack?.overdue?.length).toBeGreaterThan(3);
  });

  it('gives an area the same number every time', async () => {
    const numbersOf = async () => (await read(anonymised, '2026-04')).grid?.pillars;
    expect(await numbersOf()).toEqual(await numbersOf());
  });

  it('tells which returns are overdue and what was granted', async () => {
    const packs = await Promise.all(
      ['2025-10', '2026-01', '2026-07', undefined].map((phase) => read(whole, phase)),
    );
    const overdue = packs.flatMap((pack) => pack.overdue ?? []);
    expect(overdue.length).toBeGreaterThan(0);
    for (const { said, sentAt, dueAt } of overdue) {
      expect(said).toMatch(sentAt ? /^Sent \d+ days? late$/ : /^Not sent$/);
      if (sentAt) expect(sentAt > dueAt).toBe(true);
    }
    const granted = packs.flatMap((pack) => pack.exceptions ?? []);
    expect(granted.length).toBeGreaterThan(0);
    expect(granted.every(({ reason, until }) => reason && until)).toBe(true);
  });

  it('of one pillar has the exceptions and the one trend of that alone', async () => {
    const [all, help] = [await read(whole), await read({ ...whole, filter: { pillar: 'family-help' } })];
    const codesIn = ({ exceptions = [] }: typeof all) => exceptions.flatMap(({ item }) => item ?? []);
    expect(codesIn(all).some((item) => item.startsWith('CP-'))).toBe(true);
    expect(codesIn(help).filter((item) => !item.startsWith('FH-'))).toEqual([]);
    expect(help.trends?.map(({ about }) => about)).toEqual(['Welcoming and effective Family Help']);
    expect(help.headlines?.[0]?.about).toBe('All that was chosen');
  });

  it('has the trend of the phases that are settled, as the data workbook has', async () => {
    const last = ({ trends }: Awaited<ReturnType<typeof read>>) => trends?.[0]?.trend.points.at(-1)?.phase.id;
    expect(last(await read(whole, '2026-10'))).toBe('2026-07');
    const sent = (await read(whole, '2026-10')).grid?.areas.find(({ submissionId }) => submissionId);
    const own = { ...whole, filter: { areas: [sent?.slug ?? ''] } };
    expect(last(await read(own, '2026-10'))).toBe('2026-10');
    const { body } =
      (await readDataWorkbook(
        official,
        { phase: '2026-10', filter: {}, comments: false, addressOf: () => 'https://progress.example/' },
        'ods',
        now,
      )) ?? {};
    const content = String(body && Buffer.from(done(await unzip(body)).get('content.xml') ?? []));
    const trends = /<table:table table:name="Trends".*?<\/table:table>/s.exec(content)?.[0] ?? '';
    expect(trends.includes('<text:p>July to September 2026</text:p>')).toBe(true);
    expect(trends.includes('<text:p>October to December 2026</text:p>')).toBe(false);
    expect(trends.includes('October to December 2026 is left out: it is still open.')).toBe(true);
  });

  it('is nobody’s who does not see the programme, and none of a faulty choice or no phase', async () => {
    const query = { phase: '2026-04', choices: whole, address: '' };
    expect(await readBoardPack(await viewer('area-lead'), query, now)).toBeUndefined();
    expect(await readBoardPack(official, { ...query, phase: '1999-01' }, now)).toBeUndefined();
    const unknown: PackChoices = { ...whole, filter: { pillar: 'no-such-pillar' } };
    expect(await readBoardPack(official, { ...query, choices: unknown }, now)).toBeUndefined();
    const faulty: PackChoices = { ...whole, areas: 'anonymised' };
    expect(await readBoardPack(official, { ...query, choices: faulty }, now)).toBeUndefined();
  });
});
