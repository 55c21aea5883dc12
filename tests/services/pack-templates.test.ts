import { events } from 'db/schema';
import { eq } from 'drizzle-orm';
import { done, refusalOf } from 'tests/support/outcomes';
import { addPerson, disable } from 'tests/support/people';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { usualChoices } from '~/domain/pack-choices';
import {
  changeTemplate,
  endTemplate,
  makeTemplate,
  readTemplate,
  readTemplates,
  type WantedTemplate,
} from '~/services/pack-templates.server';

const wanted: WantedTemplate = {
  name: 'Programme board',
  choices: usualChoices,
  runsOnClose: true,
  runsOn: ['2026-12-24', '2026-12-01', '2026-12-24'],
  recipients: ['delivery-partner', 'area-lead', 'nobody'],
};

describe('a template', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const make = async (more: Partial<WantedTemplate> = {}, key = 'dfe-official') =>
    makeTemplate(await world.viewer(key), { ...wanted, ...more }, world.now);
  const read = async (id: string) => (await readTemplate(await world.viewer('administrator'), id))?.template;
  const later = new Date('2026-11-22T10:00:00Z');

  test.each(['area-lead', 'contributor'])('is not for %s to see, make, change or end', async (key) => {
    const viewer = await world.viewer(key);
    expect(await readTemplates(viewer)).toBeUndefined();
    expect(await make({ name: key }, key)).toBeUndefined();
    const id = done(await make({ name: `Of ${key}` }));
    expect(await readTemplate(viewer, id)).toBeUndefined();
    expect(await changeTemplate(viewer, id, wanted, later)).toBeUndefined();
    expect(await endTemplate(viewer, id, later)).toBeUndefined();
  });

  it('keeps each day once, and only people who see the programme', async () => {
    const id = done(await make());
    expect(await read(id)).toMatchObject({
      name: 'Programme board',
      runsOn: ['2026-12-01', '2026-12-24'],
      recipients: ['delivery-partner'],
      madeBy: 'DfE official',
      madeAt: world.now,
    });
    const written = await world.store.db.select().from(events).where(eq(events.action, 'pack_template_made'));
    expect(written.at(-1)).toMatchObject({ actorId: 'dfe-official', change: { template: id } });
  });

  test.each([
    ['no name', { name: '  ' }, 'no_name'],
    ['a name that is too long', { name: 'x'.repeat(81) }, 'name_too_long'],
    ['a name that there is, however it is written', { name: 'PROGRAMME board' }, 'name_taken'],
    ['no files', { name: 'A', choices: { ...usualChoices, kinds: [] } }, 'no_kind'],
    [
      'more than twelve days',
      { name: 'A', runsOn: Array.from({ length: 13 }, (_, at) => `2026-12-${at + 10}`) },
      'too_many_days',
    ],
  ] as const)('is not made with %s', async (_what, more, refusal) => {
    expect(refusalOf(await make(more))).toBe(refusal);
  });

  it('is changed by anybody who sees figures, and keeps its own name', async () => {
    const id = done(await make({ name: 'Monthly' }));
    const partner = await world.viewer('delivery-partner');
    done(await changeTemplate(partner, id, { ...wanted, name: 'monthly', runsOnClose: false }, later));
    expect(await read(id)).toMatchObject({ name: 'monthly', runsOnClose: false, changedAt: later });
    expect(refusalOf(await changeTemplate(partner, id, wanted, later))).toBe('name_taken');
    const written = await world.store.db
      .select()
      .from(events)
      .where(eq(events.action, 'pack_template_changed'));
    expect(written).toMatchObject([{ change: { before: { name: 'Monthly' }, after: { name: 'monthly' } } }]);
  });

  it('runs from when it was set to, whatever else of it is changed', async () => {
    const id = done(await make({ name: 'Weekly' }));
    const viewer = await world.viewer('dfe-official');
    done(await changeTemplate(viewer, id, { ...wanted, name: 'Each week', recipients: [] }, later));
    expect(await read(id)).toMatchObject({ name: 'Each week', changedAt: world.now });
    done(await changeTemplate(viewer, id, { ...wanted, name: 'Each week', runsOn: ['2026-12-01'] }, later));
    expect(await read(id)).toMatchObject({ changedAt: later });
  });

  it('is gone when it is ended, and its name is free again', async () => {
    const id = done(await make({ name: 'Short-lived' }));
    const viewer = await world.viewer('administrator');
    expect(await endTemplate(viewer, id, later)).toBe(true);
    expect(await endTemplate(viewer, id, later)).toBeUndefined();
    expect(await changeTemplate(viewer, id, wanted, later)).toBeUndefined();
    expect(await read(id)).toBeUndefined();
    done(await make({ name: 'Short-lived' }));
  });

  it('offers the people who see the programme and may sign in', async () => {
    const gone = await addPerson(world.store, 'Gone Official', 'dfe_official');
    await disable(world.store, gone);
    const people = (await readTemplates(await world.viewer('dfe-official')))?.people.map(({ id }) => id);
    expect(people).toEqual(expect.arrayContaining(['administrator', 'delivery-partner', 'dfe-official']));
    expect(people).not.toContain(gone);
    expect(people).not.toContain('area-lead');
  });

  it('says in words what narrows each', async () => {
    const filter = { waves: [1, 2], areas: ['ashcombe', 'dunmere'] };
    done(await make({ name: 'Two areas of two waves', choices: { ...usualChoices, filter } }));
    const { templates = [] } = (await readTemplates(await world.viewer('dfe-official'))) ?? {};
    const narrowed = Object.fromEntries(templates.map((template) => [template.name, template.narrowed]));
    expect(narrowed['Two areas of two waves']).toEqual(['Waves 1 and 2 only', 'Ashcombe and Dunmere only']);
    expect(narrowed['Short-lived']).toEqual([]);
  });
});
