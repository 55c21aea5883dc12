import { listEvents } from 'db/events';
import { complete, edit, present, theReturn } from 'tests/support/area-returns';
import { done, refusalOf } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildMatrix, matrixRows } from '~/domain/matrix';
import { saveAnswers } from '~/services/answers.server';
import {
  endException,
  grantException,
  type NewException,
  readExceptions,
} from '~/services/exceptions.server';
import { choosePhase, readFigures } from '~/services/figures.server';
import { readSubmission } from '~/services/sent-version.server';
import { submitReturn } from '~/services/submissions.server';

const item = 'FH-FD-02';
const wanted: NewException = {
  kind: 'out_of_scope',
  areaId: 'ashcombe',
  itemCode: item,
  fromPhase: present,
  untilPhase: null,
  reason: 'The county runs the front door',
};

describe('an item that is not in scope for one area', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const grant = async (more: Partial<NewException> = {}, key = 'dfe-official', now = world.now) =>
    grantException(await world.viewer(key), { ...wanted, ...more }, now);
  const end = async (id: string, now = world.now) =>
    endException(await world.viewer('delivery-partner'), id, now);
  const scopeOf = async (now = world.now) =>
    (await theReturn(await world.viewer('area-lead'), 'ashcombe', now)).items.map(({ code }) => code);
  /** The areas that one item’s row of the figures counts as not in scope, and its base. */
  const rowOf = async (code: string, now = world.now) => {
    const chosen = await choosePhase(await world.viewer('dfe-official'), present, now);
    const [figures] = await readFigures(chosen ? [chosen.phase] : []);
    if (!figures) throw new Error('There are no figures.');
    const row = matrixRows(buildMatrix(figures)).find((one) => one.code === code);
    return { notInScope: row?.notInScope.areas.map(({ slug }) => slug), base: row?.base };
  };

  test.each([
    ['an area that there is not', { areaId: 'nowhere' }, 'unknown'],
    ['an item that there is not', { itemCode: 'ZZ-ZZ-01' }, 'unknown'],
    ['no item', { itemCode: null }, 'unknown'],
    ['a phase that there is not', { fromPhase: '1999-01' }, 'unknown'],
    ['a phase that has closed', { fromPhase: '2026-04' }, 'phase_closed'],
    ['no reason', { reason: '' }, 'no_reason'],
    ['a last phase before the first', { untilPhase: '2026-07' }, 'backwards'],
  ] as const)('is not granted for %s', async (_what, more, refusal) => {
    expect(refusalOf(await grant(more))).toBe(refusal);
  });

  test.each(['area-lead', 'contributor'])('is not for %s to grant, end or list', async (key) => {
    expect(await grant({}, key)).toBeUndefined();
    expect(await readExceptions(await world.viewer(key), world.now)).toBeUndefined();
    const [seeded] = (await readExceptions(await world.viewer('dfe-official'), world.now))?.exceptions ?? [];
    expect(await endException(await world.viewer(key), seeded?.id ?? '', world.now)).toBeUndefined();
  });

  test('is no longer asked, nor frozen, though its answer is kept', async () => {
    const lead = await world.viewer('area-lead');
    await complete(lead, 'ashcombe');
    const id = done(await grant({}, 'administrator'));
    expect(refusalOf(await grant())).toBe('already');
    expect(refusalOf(await grant({ fromPhase: present, untilPhase: present }))).toBe('already');
    expect(await scopeOf()).not.toContain(item);
    const found = await theReturn(lead, 'ashcombe');
    expect(found.answers[item]?.comment).toContain(item);
    const late = { [item]: edit('in_design', 'Typed all the same.', found.answers[item]?.version) };
    expect(done(await saveAnswers(lead, present, 'ashcombe', late, null, world.now)).saved).toEqual([]);

    const sent = done(await submitReturn(lead, present, 'ashcombe', found.revision, world.now));
    const version = await readSubmission(lead, sent);
    expect(Object.keys(version?.answers ?? {})).toHaveLength(34);
    expect(version?.answers[item]).toBeUndefined();
    expect(await rowOf(item)).toMatchObject({ notInScope: ['ashcombe'] });
    expect((await rowOf('FH-FD-03')).base).toBe(((await rowOf(item)).base ?? 0) + 1);
    const told = (await listEvents(world.store.db, `${present}-ashcombe`)).filter(
      ({ action }) => action === 'out_of_scope_granted',
    );
    expect(told).toMatchObject([
      { actor: 'Administrator', change: { item, fromPhase: present, untilPhase: null, exception: id } },
    ]);
  });

  test('is in scope again when it is ended, but stays out of the phases that have closed', async () => {
    const official = await world.viewer('dfe-official');
    const all = (await readExceptions(official, world.now))?.exceptions ?? [];
    const id = all.find(({ itemCode, area }) => itemCode === item && area.slug === 'ashcombe')?.id ?? '';
    const later = new Date('2027-02-01T09:00:00Z');
    done(await end(id, later));
    expect(await scopeOf(later)).not.toContain(item);
    expect(refusalOf(await end(id, later))).toBe('ended');
    const ended = (await readExceptions(official, later))?.exceptions.find((one) => one.id === id);
    expect(ended).toMatchObject({
      untilPhase: present,
      endedBy: 'Delivery partner programme manager',
      endedAt: later,
    });
  });

  test('holds for no phase when it is ended before one has closed', async () => {
    const id = done(await grant({ areaId: 'brackenshire' }));
    const lead = await world.viewer('area-lead-b');
    const codes = async () => (await theReturn(lead, 'brackenshire')).items.map(({ code }) => code);
    expect(await codes()).not.toContain(item);
    done(await end(id));
    expect(await codes()).toContain(item);
  });

  test('cannot be ended where there is none, and a later date is ended elsewhere', async () => {
    expect(await end('nothing')).toBeUndefined();
    const all = (await readExceptions(await world.viewer('dfe-official'), world.now))?.exceptions ?? [];
    const extension = all.find(({ kind }) => kind === 'extension');
    expect(await end(extension?.id ?? '')).toBeUndefined();
  });
});
