import { present, theReturn } from 'tests/support/area-returns';
import { given, locationOf } from 'tests/support/outcomes';
import { asks, posts, statusOf } from 'tests/support/requests';
import { demonstrationWorld, type World } from 'tests/support/world';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { loader as review } from '~/routes/phases.$phase.returns.$area';
import {
  action as decide,
  loader as deciding,
  handle,
} from '~/routes/phases.$phase.returns.$area_.amendment';
import { loader as taskList } from '~/routes/returns.$phase.$area._index';
import { action as ask, loader as asking } from '~/routes/returns.$phase.$area.amendment';
import { sectionStatus } from '~/ui/return-tallies';

const params = { phase: present, area: 'farrowdale' };
const here = `/returns/${present}/farrowdale`;
const reviewPage = `/phases/${present}/returns/farrowdale`;
const wish = { reason: 'We ticked the wrong box.', items: 'FH-FD-01', 'words.FH-FD-01': 'It opened.' };

describe('correcting what was sent', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });
  beforeEach(() => {
    vi.setSystemTime('2027-01-18T09:00:00.000Z');
  });
  afterAll(() => {
    vi.setSystemTime(world.now);
  });

  const post = async (fields: Record<string, string>, key = 'area-lead-f') =>
    ask(await posts(`${here}/amendment`, await world.signIn(key), fields, params));
  const page = async (key: string) => asking(asks(`${here}/amendment`, await world.signIn(key), params));
  const settle = async (fields: Record<string, string>, key = 'dfe-official') => {
    const amendment = (await theReturn(await world.viewer('area-lead-f'), 'farrowdale')).amendment?.id ?? '';
    return decide(await posts('/', await world.signIn(key), { amendment, ...fields }, params));
  };
  const tasks = async () => taskList(asks(here, await world.signIn('area-lead-f'), params));

  test('is not asked for while the phase is open', async () => {
    vi.setSystemTime(world.now);
    expect(await locationOf(page('area-lead-f'))).toBe(here);
    expect(await statusOf(post(wish))).toBe(422);
    expect(await locationOf(deciding(asks('/', await world.signIn('dfe-official'), params)))).toBe(
      reviewPage,
    );
  });

  test('is not found by other areas and the programme', async () => {
    for (const key of ['area-lead-b', 'dfe-official', 'administrator']) {
      expect(await statusOf(page(key))).toBe(404);
      expect(await statusOf(post(wish, key))).toBe(404);
    }
    const cookie = await world.signIn('area-lead-f');
    expect(await statusOf(deciding(asks('/', cookie, params)))).toBe(404);
    expect(await statusOf(settle({ decision: 'grant' }, 'area-lead-f'))).toBe(404);
  });

  test('needs items and a reason', async () => {
    expect((await given(post({ ...wish, reason: '' }))).data.errors[0]?.href).toBe('#reason');
    expect((await given(post({ reason: 'A slip.' }))).data.errors[0]?.href).toBe('#items');
  });

  test('is asked for on the task list, and waits', async () => {
    expect((await tasks()).actions).toEqual(['ask_amendment']);
    expect(await locationOf(post(wish))).toBe(`${here}?asked=1`);
    expect(await tasks()).toMatchObject({ actions: [], amendment: { decision: null } });
    const cookie = await world.signIn('delivery-partner');
    expect(await review(asks(reviewPage, cookie, params))).toMatchObject({
      areaReturn: {
        actions: ['grant_amendment', 'refuse_amendment'],
        amendment: { reason: wish.reason },
      },
    });
    const found = await deciding(asks('/', cookie, params));
    expect(found).toMatchObject({ version: 1, amendment: { decision: null } });
    expect(handle.title(found)).toBe('Decide on Farrowdale’s correction for October to December 2026');
  });

  test.each([
    ['no decision', {}, '#decision'],
    ['no last day', { decision: 'grant' }, '#until-day'],
    ['no reason to refuse', { decision: 'refuse', reason: ' ' }, '#reason'],
  ])('is not decided with %s', async (_what, fields, href) => {
    const { status, data } = await given(settle(fields));
    expect({ status, href: data.errors[0]?.href }).toEqual({ status: 422, href });
  });

  test('is agreed until 11:59pm in London, once', async () => {
    const fields = {
      decision: 'grant',
      'until-day': '31',
      'until-month': '3',
      'until-year': '2027',
      reason: '',
    };
    expect(await locationOf(settle(fields))).toBe(`${reviewPage}?done=granted`);
    const { data } = await given(settle({ decision: 'refuse', reason: 'No.' }));
    expect(data.errors[0]?.text).toContain('Somebody has decided this already');
    const shown = await tasks();
    expect(shown.phase.correcting?.until.toISOString()).toBe('2027-03-31T22:59:59.999Z');
    expect(shown).toMatchObject({ actions: ['edit'], window: 'amendment', phaseState: 'open' });
    const sections = shown.pillars.flatMap((pillar) => pillar.sections);
    const marked = sections.filter(({ tally }) => tally.toCorrect > 0);
    expect(marked.map(({ code, tally }) => [code, sectionStatus(tally)])).toEqual([
      ['FH-FD', { tag: { text: '1 item to correct', classes: 'govuk-tag--blue' } }],
    ]);
    expect(shown.next).toMatchObject({ code: 'FH-FD-01' });
    expect(await locationOf(deciding(asks('/', await world.signIn('dfe-official'), params)))).toBe(
      reviewPage,
    );
  });
});
