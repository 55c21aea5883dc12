import { complete, edit, present, theReturn } from 'tests/support/area-returns';
import { done, given, locationOf } from 'tests/support/outcomes';
import { asks, posts, postsRaw, statusOf } from 'tests/support/requests';
import { sectionPage } from 'tests/support/section-posts';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { tallyTogether } from '~/domain/work-left';
import { action, loader } from '~/routes/returns.$phase.$area.check';
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
    expect(problems).toHaveLength(14);
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

  test('counts what is to fix as the home page counts what is left', async () => {
    const { problems } = await ask('area-lead', 'ashcombe');
    const { toAnswer, reasons } = tallyTogether(await theReturn(await world.viewer('area-lead'), 'ashcombe'));
    expect([toAnswer, reasons]).toEqual([13, 1]);
    expect(problems).toHaveLength(toAnswer + reasons);
    const [both, ...others] = problems.filter(({ href }) => href.includes('#FH-MT-01-'));
    expect(both?.text).toMatch(/^Select why .* moved back .*, and enter what happened$/);
    expect(others).toEqual([]);
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
    expect(await ask('area-lead-c', 'calderholt')).toMatchObject({
      ...{ actions: [], problems: [] },
      information: ['Every item is In place'],
      toConfirm: { asked: [], mayExplain: false },
    });
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

describe('confirming or explaining', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const place = { phase: present, area: 'ashcombe' };
  const path = `/returns/${present}/ashcombe/check`;
  const key = 'identifying_text-FH-FS-01';
  const shown = async (who = 'area-lead') =>
    (await loader(asks(path, await world.signIn(who), place))).toConfirm.asked;
  const post = async (fields: Record<string, string>, who = 'area-lead') =>
    action(await posts(path, await world.signIn(who), fields, place));
  /** The fields that a browser would post, before anybody touched them. */
  const fields = async () => {
    const [question] = await shown();
    const said = question?.said ?? null;
    return {
      shown: key,
      [`print.${key}`]: question?.fingerprint ?? '',
      [`words.${key}`]: said ?? '',
      ...(said !== null && { [`had.${key}`]: said, [`tick.${key}`]: '1' }),
    };
  };

  test('is asked for with its reason, its link and nothing said yet', async () => {
    expect(await shown('contributor')).toEqual([
      {
        rule: 'identifying_text',
        code: 'FH-FS-01',
        fingerprint: expect.any(String),
        text: 'The comment on “Commissioning activity” has what looks like a phone number (“020 7946 0123”). Take it out, or confirm that it does not identify a person',
        links: [
          {
            href: `/returns/${present}/ashcombe/family-help-system#FH-FS-01-comment`,
            text: 'Commissioning activity',
          },
        ],
        said: null,
      },
    ]);
  });

  test('leaves everything as it is when nothing was ticked', async () => {
    expect(await locationOf(post(await fields()))).toBe(`${path}?saved=1`);
    expect((await shown())[0]?.said).toBeNull();
  });

  test('refuses words without a tick, beside the tick and in the summary, and keeps them', async () => {
    const { status, data } = await given(
      post({ ...(await fields()), [`words.${key}`]: 'Our team’s number.' }),
    );
    expect(status).toBe(422);
    expect(data).toEqual({
      errors: [{ href: `#confirm-${key}`, text: 'Tick to keep what you wrote (Commissioning activity)' }],
      typed: { [key]: { ticked: false, words: 'Our team’s number.' } },
    });
  });

  test('refuses words that are too long, and keeps them and the tick', async () => {
    const words = 'x'.repeat(1001);
    const long = { ...(await fields()), [`tick.${key}`]: '1', [`words.${key}`]: words };
    expect((await given(post(long))).data).toEqual({
      errors: [
        {
          href: `#words-${key}`,
          text: 'Explanation must be 1,000 characters or less (Commissioning activity)',
        },
      ],
      typed: { [key]: { ticked: true, words } },
    });
  });

  test('saves a tick with its words, and shows both again', async () => {
    const said = {
      ...(await fields()),
      [`tick.${key}`]: '1',
      [`words.${key}`]: 'Our team’s number.\r\nNot a person’s.',
    };
    expect(await locationOf(post(said, 'contributor'))).toBe(`${path}?saved=1`);
    expect((await shown())[0]?.said).toBe('Our team’s number.\nNot a person’s.');
  });

  test('saves nothing again when the same is posted again', async () => {
    const before = await shown();
    await locationOf(post(await fields()));
    expect(await shown()).toEqual(before);
  });

  test('takes it back when the tick is taken out', async () => {
    const { [`tick.${key}`]: _, ...without } = await fields();
    expect(await locationOf(post(without as Record<string, string>))).toBe(`${path}?saved=1`);
    expect((await shown())[0]?.said).toBeNull();
  });

  test('leaves what somebody else said meanwhile to a page that did not show it', async () => {
    const before = await fields();
    await locationOf(post({ ...before, [`tick.${key}`]: '1' }, 'contributor'));
    await locationOf(post(before));
    expect((await shown())[0]?.said).toBe('');
  });

  test('refuses a tick for a comment that has changed since, and keeps the words', async () => {
    const before = { ...(await fields()), [`words.${key}`]: 'Still the team’s.' };
    const lead = await world.viewer('area-lead');
    const { version } = (await theReturn(lead, 'ashcombe')).answers['FH-FS-01'] ?? {};
    const changed = { 'FH-FS-01': edit('in_place', 'Ring 020 7946 0999.', version) };
    done(await saveAnswers(lead, present, 'ashcombe', changed, null, world.now));
    const { status, data } = await given(post(before));
    expect(status).toBe(422);
    expect(data.errors).toMatchObject([
      { href: '#confirm', text: expect.stringMatching(/^An answer has changed/) },
    ]);
    expect(data.typed).toEqual({ [key]: { ticked: false, words: 'Still the team’s.' } });
    expect((await shown())[0]?.said).toBeNull();
  });

  test.each([
    ['another area', 'area-lead-b'],
    ['a DfE official', 'dfe-official'],
  ])('is not found for %s', async (_what, who) => {
    expect(await statusOf(post({}, who))).toBe(404);
  });

  test('is refused without this session’s token', async () => {
    const cookie = await world.signIn('area-lead');
    expect(await statusOf(action(postsRaw(path, cookie, await fields(), place)))).toBe(403);
  });
});
