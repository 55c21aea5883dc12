import { demonstrationWorld } from 'tests/support/world';
import { describe, expect, it, test } from 'vitest';
import { type PackChoices, packSections, usualChoices } from '~/domain/pack-choices';
import { sayHowMuch } from '~/domain/pack-contents';
import { plural } from '~/domain/words';
import { readBoardPack } from '~/services/board-pack.server';
import { readPackPreview } from '~/services/pack-preview.server';

const { viewer, now } = await demonstrationWorld();
const official = await viewer('dfe-official');
const whole: PackChoices = { ...usualChoices, sections: packSections };
const address = 'https://progress.example/';
const read = async (choices: PackChoices, phase?: string) =>
  readPackPreview(official, { phase, choices, address }, now);

describe('the preview of a pack', () => {
  test.each<[string, Partial<PackChoices>, string | undefined]>([
    ['the newest phase', {}, undefined],
    ['a frozen phase', {}, '2026-01'],
    ['the first phase, with nothing before it', {}, '2025-02'],
    ['one pillar', { filter: { pillar: 'child-protection' } }, '2026-04'],
    ['one wave', { filter: { waves: [2] } }, '2026-04'],
    ['no area', { filter: { areas: ['nowhere'] } }, '2026-04'],
    ['areas that are numbered', { areas: 'anonymised', sections: usualChoices.sections }, '2026-04'],
  ])('says how much is in the pack of %s, as the pack itself has it', async (_what, more, phase) => {
    const choices = { ...whole, ...more };
    const pack = await readBoardPack(official, { phase, choices, address }, now);
    if (!pack) throw new Error('There is no such pack.');
    const preview = (await read(choices, phase))?.preview;
    expect(preview?.contents).toEqual(
      choices.sections.map((section) => ({ section, says: sayHowMuch(pack, section) })),
    );
    const says = Object.fromEntries(preview?.contents.map((each) => [each.section, each.says]) ?? []);
    if (pack.barriers) expect(says.barriers).toContain(`${pack.barriers.all.notInPlace.answers} answer`);
    if (pack.grid) expect(says.grid).toBe(plural(pack.grid.areas.length, 'area'));
    expect(preview?.headlines).toEqual(pack.headlines?.[0]?.sentences);
    expect(preview?.comments).toBe(pack.comments?.length);
  });

  it('says how much is in each section whatever else is chosen', async () => {
    const all = (await read(whole))?.preview?.contents;
    for (const section of packSections) {
      const one = (await read({ ...usualChoices, sections: [section] }))?.preview;
      expect(one?.contents).toEqual(all?.filter((each) => each.section === section));
      expect(one?.headlines === undefined).toBe(section !== 'headlines');
    }
  });
});
