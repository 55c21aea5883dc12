import { listEvents } from 'db/events';
import { messages } from 'db/schema';
import { complete, present, theReturn } from 'tests/support/area-returns';
import { done, refusalOf } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { sayTimeliness } from '~/domain/timeliness';
import { endExtension, grantExtension } from '~/services/extensions.server';
import { readHome } from '~/services/home.server';
import { readReview } from '~/services/review.server';
import { readSubmission } from '~/services/sent-version.server';
import { submitReturn } from '~/services/submissions.server';

const due = new Date('2027-01-10T23:59:59.999Z');
const closes = new Date('2027-01-17T23:59:59.999Z');
const later = new Date('2027-01-24T23:59:59.999Z');
const afterClosing = new Date('2027-01-20T09:00:00Z');

describe('more time for one area', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const grant = async (
    area: string,
    dueAt: Date,
    { key = 'dfe-official', now = world.now, reason = 'Flood.' } = {},
  ) => grantExtension(await world.viewer(key), present, area, { dueAt, reason }, now);
  const end = async (area: string, key = 'dfe-official', now = world.now) =>
    endExtension(await world.viewer(key), present, area, now);
  const last = async (area: string) => (await listEvents(world.store.db, `${present}-${area}`)).at(-1);

  test('is refused without a reason, for a day that has passed, and for one that is not later', async () => {
    expect(refusalOf(await grant('brackenshire', later, { reason: '' }))).toBe('no_reason');
    expect(refusalOf(await grant('brackenshire', due))).toBe('not_later');
    expect(refusalOf(await grant('brackenshire', later, { now: new Date('2027-02-01') }))).toBe('past');
  });

  test.each(['area-lead-b', 'contributor', 'administrator'])('is not found by %s', async (key) => {
    expect(await grant('brackenshire', later, { key })).toBeUndefined();
    expect(await end('inglemoor', key)).toBeUndefined();
  });

  test('moves the area’s date everywhere, says why, and moves nobody else’s', async () => {
    done(await grant('brackenshire', later));
    const lead = await world.viewer('area-lead-b');
    const extended = { from: due, reason: 'Flood.', grantedBy: 'DfE official' };
    const shown = { dueAt: later, closesAt: later, extended };
    expect((await theReturn(lead, 'brackenshire')).phase).toMatchObject(shown);
    expect((await readHome(lead, 'brackenshire', world.now))?.current?.phase).toMatchObject(shown);
    const official = await world.viewer('dfe-official');
    expect((await readReview(official, present, 'brackenshire', world.now))?.phase).toMatchObject(shown);
    expect((await theReturn(await world.viewer('area-lead'), 'ashcombe')).phase.dueAt).toEqual(due);
    expect(await last('brackenshire')).toMatchObject({
      action: 'extension_granted',
      change: { before: due.toISOString(), after: later.toISOString(), reason: 'Flood.' },
    });
    const sent = await world.store.db.select().from(messages);
    const told = sent.filter(({ kind, areaId }) => kind === 'extension' && areaId === 'brackenshire');
    expect(told.map(({ recipientId }) => recipientId)).toContain('area-lead-b');
  });

  test('keeps the return open for that area alone, and what comes then is on time', async () => {
    const lead = await world.viewer('area-lead-b');
    const { revision } = await complete(lead, 'brackenshire', afterClosing);
    const id = done(await submitReturn(lead, present, 'brackenshire', revision, afterClosing));
    const sent = await readSubmission(lead, id);
    expect(sent).toMatchObject({ late: false, amendment: undefined });
    expect(sent && sayTimeliness(sent.submission.phase, sent.firstSentAt)).toBe('on time under extension');
    expect((await theReturn(await world.viewer('area-lead'), 'ashcombe', afterClosing)).actions).toEqual([]);
  });

  test('stays once it was needed', async () => {
    expect(refusalOf(await end('brackenshire', 'dfe-official', afterClosing))).toBe('used');
  });

  test('stays once any version was sent under it, and not only the first', async () => {
    const lead = await world.viewer('area-lead-d');
    done(await grant('dunmere', later));
    done(await end('dunmere'));
    done(await grant('dunmere', later));
    const { revision } = await complete(lead, 'dunmere', afterClosing);
    done(await submitReturn(lead, present, 'dunmere', revision, afterClosing));
    expect(refusalOf(await end('dunmere', 'dfe-official', afterClosing))).toBe('used');
  });

  test('ends by itself at its last instant', async () => {
    const lead = await world.viewer('area-lead-i');
    expect((await theReturn(lead, 'inglemoor', later)).phaseState).toBe('open');
    expect((await theReturn(lead, 'inglemoor', new Date(later.getTime() + 1))).phaseState).toBe('closed');
  });

  test('can be replaced by another date, and ended early', async () => {
    const lead = await world.viewer('area-lead-i');
    const dueNow = async () => (await theReturn(lead, 'inglemoor')).phase.dueAt;
    const sooner = new Date('2027-01-15T23:59:59.999Z');
    done(await grant('inglemoor', sooner));
    expect(await dueNow()).toEqual(sooner);
    done(await end('inglemoor', 'delivery-partner'));
    expect(await dueNow()).toEqual(due);
    expect((await theReturn(lead, 'inglemoor')).phase.closesAt).toEqual(closes);
    expect(await last('inglemoor')).toMatchObject({
      action: 'extension_ended',
      change: { before: sooner.toISOString(), after: due.toISOString() },
    });
    expect(refusalOf(await end('inglemoor'))).toBe('none');
  });

  test('can be given after the phase has closed, which opens it again', async () => {
    const lead = await world.viewer('area-lead-e');
    expect((await theReturn(lead, 'eldershaw', afterClosing)).actions).toEqual([]);
    done(await grant('eldershaw', later, { now: afterClosing }));
    expect((await theReturn(lead, 'eldershaw', afterClosing)).actions).toEqual(['edit', 'submit']);
  });

  test('is granted once by two who press at the same moment: the last one holds', async () => {
    const other = new Date('2027-01-25T23:59:59.999Z');
    await Promise.all([grant('harrowick', later), grant('harrowick', other, { key: 'delivery-partner' })]);
    const { phase } = await theReturn(await world.viewer('area-lead-h'), 'harrowick');
    expect([later, other]).toContainEqual(phase.dueAt);
    done(await end('harrowick'));
    expect((await theReturn(await world.viewer('area-lead-h'), 'harrowick')).phase.dueAt).toEqual(due);
  });
});
