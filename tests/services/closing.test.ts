import { addEdition } from 'db/editions';
import { listEvents } from 'db/events';
import { editions, events } from 'db/schema';
import { eq } from 'drizzle-orm';
import { edit } from 'tests/support/area-returns';
import { done, refusalOf } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, it } from 'vitest';
import { readGridChoices } from '~/domain/grid-choices';
import { buildMatrix, matrixRows } from '~/domain/matrix';
import { askAmendment, decideAmendment } from '~/services/amendments.server';
import { saveAnswers } from '~/services/answers.server';
import { readAreasGrid } from '~/services/areas-grid.server';
import { makeEdition, readClosing } from '~/services/closing.server';
import { choosePhase, readFigures } from '~/services/figures.server';
import { readItem } from '~/services/item.server';
import { readMatrix } from '~/services/matrix.server';
import { readProgress } from '~/services/progress.server';
import { readReturn } from '~/services/returns.server';
import { acceptReturn } from '~/services/reviews.server';
import { submitReturn } from '~/services/submissions.server';
import { readTrend } from '~/services/trends.server';

const [frozen, due, after] = ['2026-01', '2026-04', '2026-07'];
const code = 'FH-FD-01';

describe('closing a phase', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const later = (days: number) => new Date(world.now.getTime() + days * 24 * 60 * 60 * 1000);
  const closing = async (phase: string, now = world.now, key = 'dfe-official') => {
    const found = await readClosing(await world.viewer(key), phase, now);
    if (!found) throw new Error(`There is no ${phase}.`);
    return found;
  };
  const freeze = async (
    phase: string,
    said: Partial<Parameters<typeof makeEdition>[2]> = {},
    key = 'dfe-official',
    now = world.now,
  ) => {
    const { seen, warnings } = await closing(phase, now);
    const all = { seen, acknowledged: warnings.map(({ kind }) => kind), note: '', ...said };
    return makeEdition(await world.viewer(key), phase, all, now);
  };
  const accept = async (phase: string, area: string, version: number, now = world.now) =>
    done(
      await acceptReturn(
        await world.viewer('dfe-official'),
        phase,
        area,
        { version, openQueries: true },
        now,
      ),
    );
  const rowsOf = async (reference: string, now = world.now) => {
    const chosen = await choosePhase(await world.viewer('dfe-official'), reference, now);
    const [figures] = await readFigures(chosen ? [chosen.phase] : []);
    return figures ? matrixRows(buildMatrix(figures)) : [];
  };
  const inPlace = async (reference: string, now = world.now) =>
    (await rowsOf(reference, now)).find((row) => row.code === code)?.inPlace.areas.map(({ slug }) => slug);

  it('is not for those who do not see the programme, and only shown to those who do not close', async () => {
    expect(await readClosing(await world.viewer('area-lead'), due, world.now)).toBeUndefined();
    expect(await closing(due, world.now, 'administrator')).toMatchObject({ mayClose: false });
    expect(await freeze(due, {}, 'administrator')).toBeUndefined();
    expect(await freeze(due, {}, 'area-lead')).toBeUndefined();
    expect(await readClosing(await world.viewer('dfe-official'), '2030-01', world.now)).toBeUndefined();
  });

  it('waits until the phase has closed and every sent return is accepted, in the order of the phases', async () => {
    expect(refusalOf(await freeze('2026-10'))).toBe('open');
    expect((await closing(due)).errors).toEqual([
      expect.objectContaining({ area: { slug: 'glenmarsh', name: 'Glenmarsh' } }),
    ]);
    expect(refusalOf(await freeze(due))).toBe('errors');
    expect((await closing(after)).errors.map(({ text }) => text)).toContain(
      'Close April to June 2026 first: these figures are laid beside it',
    );
    await accept(due, 'glenmarsh', 1);
    expect((await closing(due)).errors).toEqual([]);
  });

  it('freezes only what was seen, once each warning is acknowledged', async () => {
    expect(refusalOf(await freeze(due, { seen: 'something else' }))).toBe('changed');
    const { warnings } = await closing(due);
    if (warnings.length > 0)
      expect(refusalOf(await freeze(due, { acknowledged: [] }))).toBe('unacknowledged');
    const before = await rowsOf(due);
    expect(done(await freeze(due))).toBe(1);
    expect(await rowsOf(due)).toEqual(before);
    expect(refusalOf(await freeze(due))).toBe('nothing_new');
    const { editions } = await closing(due);
    expect(editions).toMatchObject([{ number: 1, warnings, note: '', madeAs: 'DfE official' }]);
    expect(editions[0]?.before).toMatchObject({ '2026-01': 1 });
    const told = await world.store.db
      .select()
      .from(events)
      .where(eq(events.action, 'edition_made'))
      .orderBy(events.seq);
    expect(told.at(-1)).toMatchObject({ actorId: 'dfe-official', change: { phase: due, edition: 1 } });
  });

  it('is done once, whoever presses first', async () => {
    for (const area of ['brackenshire', 'eldershaw', 'glenmarsh', 'harrowick', 'jesmonby'])
      await accept(after, area, 1);
    const both = await Promise.all([freeze(after), freeze(after, {}, 'delivery-partner')]);
    expect(both.filter((outcome) => outcome?.ok)).toHaveLength(1);
    expect((await closing(after)).editions).toHaveLength(1);
  });

  it('leaves its figures where they are when a correction is sent and accepted, until there is a second edition', async () => {
    const [lead, official] = [await world.viewer('area-lead-b'), await world.viewer('dfe-official')];
    const before = await rowsOf(frozen);
    const was = (await readReturn(lead, frozen, 'brackenshire', world.now))?.answers[code];
    const to = was?.status === 'in_place' ? ('in_design' as const) : ('in_place' as const);
    const naming = { reason: 'We ticked the wrong box.', items: [{ code, reason: '' }] };
    done(await askAmendment(lead, frozen, 'brackenshire', naming, world.now));
    const asked = await readReturn(lead, frozen, 'brackenshire', world.now);
    const decision = { granted: true, until: later(7), reason: 'Go on.' } as const;
    done(
      await decideAmendment(official, frozen, 'brackenshire', asked?.amendment?.id ?? '', decision, later(1)),
    );
    const edits = { [code]: edit(to, 'It was the other box.', was?.version, 'correction') };
    done(await saveAnswers(lead, frozen, 'brackenshire', edits, null, later(2)));
    const found = await readReturn(lead, frozen, 'brackenshire', later(2));
    done(await submitReturn(lead, frozen, 'brackenshire', found?.revision ?? 0, later(2)));
    expect((await closing(frozen, later(2))).errors).toHaveLength(1);
    await accept(frozen, 'brackenshire', 2, later(3));

    expect(await rowsOf(frozen, later(3))).toEqual(before);
    const { changes, errors } = await closing(frozen, later(3));
    expect(errors).toEqual([]);
    expect(changes).toMatchObject([
      { slug: 'brackenshire', from: 1, to: 2, items: [{ code, from: was?.status, to }] },
    ]);
    expect(refusalOf(await freeze(frozen, { note: '  ' }, 'dfe-official', later(3)))).toBe('no_note');
    const note = 'Brackenshire corrected one answer.';
    expect(done(await freeze(frozen, { note }, 'dfe-official', later(3)))).toBe(2);

    expect((await inPlace(frozen, later(3)))?.includes('brackenshire')).toBe(to === 'in_place');
    expect(await rowsOf(`${frozen}.e1`, later(3))).toEqual(before);
    expect(await rowsOf(`${frozen}.e2`, later(3))).toEqual(await rowsOf(frozen, later(3)));
    expect(await choosePhase(official, `${frozen}.e3`, later(3))).toBeUndefined();
    const chosen = await choosePhase(official, `${frozen}.e1`, later(3));
    expect(chosen?.phase.replacedBy).toMatchObject({ number: 2, note });
  });

  it('keeps what an edition is laid beside: movement counted against a first edition does not move', async () => {
    const official = await world.viewer('dfe-official');
    const chosen = await choosePhase(official, due, later(3));
    expect(chosen?.previous).toMatchObject({ id: frozen, edition: { number: 1 } });
    const query = { phase: frozen, filter: {}, status: undefined, items: undefined, published: false };
    const page = await readMatrix(official, { ...query, phase: `${frozen}.e1` }, later(3));
    expect(page?.phase.id).toBe(`${frozen}.e1`);
    expect(page?.phases.map(({ id }) => id)).toContain(`${frozen}.e1`);
    expect((await readMatrix(official, query, later(3)))?.phases.map(({ id }) => id)).not.toContain(
      `${frozen}.e1`,
    );
  });

  it('is due again when the edition of an earlier phase that it was laid beside was replaced', async () => {
    const { isDue, changes } = await closing(due, later(3));
    expect({ isDue, changes }).toEqual({ isDue: true, changes: [] });
    expect((await closing(frozen, later(3))).isDue).toBe(false);
  });

  it('is a page of its own for each edition, wherever the phase is shown', async () => {
    const official = await world.viewer('dfe-official');
    const old = `${frozen}.e1`;
    const trend = { scope: 'programme', panel: 'matched', from: undefined } as const;
    const shown = [
      await readTrend(official, { ...trend, to: old }, later(3)),
      await readAreasGrid(
        official,
        { phase: old, filter: {}, choices: readGridChoices(new URLSearchParams()) },
        later(3),
      ),
      await readProgress(official, { phase: old, allUps: false }, later(3)),
      await readItem(
        official,
        code,
        { phase: old, filter: {}, status: undefined, moved: undefined },
        later(3),
      ),
    ];
    expect(shown.map((page) => page?.phase.id)).toEqual([old, old, old, old]);
    const [before, after] = [
      await readTrend(official, { ...trend, to: old }, later(3)),
      await readTrend(official, { ...trend, to: frozen }, later(3)),
    ];
    expect(before?.trend?.points.at(-1)?.inPlace).not.toBe(after?.trend?.points.at(-1)?.inPlace);
    expect(after?.phase).toMatchObject({ id: frozen, edition: { number: 2 } });
  });

  it('does not look back on what nobody had sent when it was made', async () => {
    const official = await world.viewer('dfe-official');
    const raw = await world.store.db.select().from(editions).where(eq(editions.phaseId, '2024-11'));
    const [first] = raw;
    if (!first) throw new Error('November 2024 is closed.');
    await world.store.transaction((tx) =>
      addEdition(
        tx,
        { ...first, number: 2, before: {}, note: 'As if February 2024 had come in late.' },
        'dfe-official',
      ).then(() => undefined),
    );
    const [early, late] = [
      await choosePhase(official, '2024-11.e1', later(3)),
      await choosePhase(official, '2024-11', later(3)),
    ];
    expect(early?.previous?.id).toBe('2024-02');
    expect(late?.previous).toBeUndefined();
    const [empty] = await readFigures(late?.phases.filter(({ id }) => id === '2024-02') ?? []);
    expect(empty?.submissions).toEqual([]);
  });

  it('tells nothing in the history of a return', async () => {
    const told = await listEvents(world.store.db, `${frozen}-brackenshire`);
    expect(told.map(({ action }) => action)).not.toContain('edition_made');
  });
});
