import { present, theReturn } from 'tests/support/area-returns';
import { done, refusalOf } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { returnStates, returnWindows } from '~/domain/area-return';
import { whyNotExtended } from '~/domain/exceptions';
import { askAmendment, decideAmendment } from '~/services/amendments.server';
import { grantExtension } from '~/services/extensions.server';
import { readReview } from '~/services/review.server';

const closed = new Date('2027-01-18T09:00:00Z');
const decided = new Date('2027-01-19T09:00:00Z');
const until = new Date('2027-01-31T23:59:59.999Z');
const dueAt = new Date('2027-02-10T23:59:59.999Z');

test('a later date is for returns that were not sent, and for changes that an open phase still takes', () => {
  const extended = returnStates.flatMap((state) =>
    returnWindows.flatMap((window) =>
      [false, true]
        .filter((sentBefore) => !whyNotExtended(state, { window, sentBefore }))
        .map((sentBefore) => `${state} ${window} ${sentBefore}`),
    ),
  );
  const working = ['not_started', 'in_progress', 'awaiting_sign_off', 'changes_requested'];
  const kept = working.flatMap((state) => [
    `${state} open false`,
    `${state} open true`,
    `${state} closed false`,
  ]);
  expect(extended.toSorted()).toEqual(kept.toSorted());
});

describe('more time for one area', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const grant = async (area: string, now: Date) => {
    const partner = await world.viewer('delivery-partner');
    return grantExtension(partner, present, area, { dueAt, reason: 'Flood.' }, now);
  };
  const offered = async (area: string, now: Date) =>
    (await readReview(await world.viewer('delivery-partner'), present, area, now))?.extends;

  test('is neither offered nor given for a return that has been sent', async () => {
    expect(await offered('farrowdale', world.now)).toBe(false);
    expect(refusalOf(await grant('farrowdale', world.now))).toBe('sent');
    expect(refusalOf(await grant('farrowdale', closed))).toBe('sent');
  });

  test('is offered while an open phase awaits changes, and not after', async () => {
    expect(await offered('dunmere', world.now)).toBe(true);
    expect(await offered('dunmere', closed)).toBe(false);
    expect(await offered('brackenshire', closed)).toBe(true);
  });

  test('leaves a correction alone, asked for or agreed', async () => {
    const lead = await world.viewer('area-lead-f');
    const items = [{ code: 'FH-FD-01', reason: '' }];
    done(await askAmendment(lead, present, 'farrowdale', { reason: 'A slip.', items }, closed));
    expect(await offered('farrowdale', closed)).toBe(false);
    expect(refusalOf(await grant('farrowdale', closed))).toBe('correction');
    const id = (await theReturn(lead, 'farrowdale', closed)).amendment?.id ?? '';
    const official = await world.viewer('dfe-official');
    const decision = { granted: true, until, reason: '' } as const;
    done(await decideAmendment(official, present, 'farrowdale', id, decision, decided));
    expect(await offered('farrowdale', decided)).toBe(false);
    expect(refusalOf(await grant('farrowdale', decided))).toBe('correction');
    expect((await theReturn(lead, 'farrowdale', decided)).actions).toEqual(['edit']);
  });
});
