import { complete, edit, present } from 'tests/support/area-returns';
import { done, locationOf } from 'tests/support/outcomes';
import { asks, statusOf } from 'tests/support/requests';
import { sectionPage } from 'tests/support/section-posts';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { loader } from '~/routes/returns.$phase.$area.check';
import { saveAnswers } from '~/services/answers.server';

describe('checking a return', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const ask = async (key: string, area: string, phase = present) =>
    loader(asks(`/returns/${phase}/${area}/check`, key && (await world.signIn(key)), { phase, area }));

  test('sorts every answer by what became of it, without netting', async () => {
    const { changes, answered, total } = await ask('area-lead', 'ashcombe');
    const codes = (group: keyof typeof changes) => changes[group].map(({ code }) => code);
    expect(codes('back')).toEqual(['FH-MT-01']);
    expect(codes('forward')).toEqual(['SR-SR-04', 'FH-FS-03']);
    expect(codes('details')).toEqual(['SR-SR-01', 'FH-FS-01']);
    expect(codes('fresh')).toEqual([]);
    expect(codes('unchanged')).toHaveLength(17);
    expect([answered, total]).toEqual([22, 35]);
  });

  test('links everything to fix to a field that is there', async () => {
    const { problems } = await ask('area-lead', 'ashcombe');
    expect(problems).toHaveLength(15);
    const cookie = await world.signIn('area-lead');
    for (const { href, text } of problems) {
      const [, section, code, field] =
        /^\/returns\/2026-10\/ashcombe\/([a-z-]+)#([A-Z]{2}-[A-Z]{2}-\d\d)-(status|comment|stepBack)$/.exec(
          href,
        ) ?? [];
      expect(field).toBeDefined();
      const page = await sectionPage(cookie, 'ashcombe', section ?? '');
      expect(page.section.items.map((item) => item.code)).toContain(code);
      expect(text).toMatch(/^(Select|Enter) /);
    }
    expect(problems.map(({ href }) => href)).toContain(
      '/returns/2026-10/ashcombe/family-help-team#FH-MT-01-stepBack',
    );
  });

  test('knows the section of every item', async () => {
    const { sections } = await ask('area-lead', 'ashcombe');
    expect(Object.keys(sections)).toHaveLength(35);
    expect(sections['FN-SP-02']).toBe('family-network-support-package');
  });

  test('has nothing to fix once everything is answered and explained', async () => {
    const lead = await world.viewer('area-lead-i');
    await complete(lead, 'inglemoor');
    expect((await ask('area-lead-i', 'inglemoor')).problems).toEqual([]);
    const without = { 'SR-SR-01': edit('not_implemented', '', 2) };
    done(await saveAnswers(lead, present, 'inglemoor', without, null, world.now));
    expect((await ask('area-lead-i', 'inglemoor')).problems.length).toBeGreaterThan(0);
  });

  test('can be read by the area after it was sent', async () => {
    expect(await ask('area-lead-c', 'calderholt')).toMatchObject({ actions: [], problems: [] });
  });

  test.each([
    ['another area', 'area-lead', 'brackenshire', present],
    ['a phase that there is not', 'area-lead', 'ashcombe', '1999-01'],
    ['a DfE official', 'dfe-official', 'ashcombe', present],
  ])('is not found for %s', async (_what, key, area, phase) => {
    expect(await statusOf(ask(key, area, phase))).toBe(404);
  });

  test('sends somebody who is not signed in to sign in, and back', async () => {
    expect(await locationOf(ask('', 'ashcombe'))).toBe(
      '/sign-in?returnTo=%2Freturns%2F2026-10%2Fashcombe%2Fcheck',
    );
  });
});
