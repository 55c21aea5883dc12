import type { Reader } from 'db/store';
import { listSubmittedAnswers } from 'db/submissions';
import { demonstrationWorld } from 'tests/support/world';
import { expect, test } from 'vitest';
import { choosePhase } from '~/services/figures.server';
import { KeptByStore } from '~/services/kept-by-store.server';
import { loadDetailed, statusDetail, wholeDetail } from '~/services/load-figures.server';

const [one, other] = [{} as Reader, {} as Reader];
const edition = (number: number, phaseId = '2025-02') => ({
  ...{ phaseId, number, before: {}, note: '', madeAs: 'An official' },
  madeAt: new Date(0),
});

test('what was read is kept for its store alone, under its own name', () => {
  const kept = new KeptByStore<string>(4);
  kept.keep(one, '2025-02.e1', 'first');
  expect(kept.find(one, '2025-02.e1')).toBe('first');
  expect(kept.find(one, '2025-02.e2')).toBeUndefined();
  expect(kept.find(other, '2025-02.e1')).toBeUndefined();
});

test('the oldest of too many makes room for the newest', () => {
  const kept = new KeptByStore<number>(64);
  for (let number = 1; number <= 65; number += 1) kept.keep(one, `${number}`, number);
  expect(kept.find(one, '1')).toBeUndefined();
  expect(kept.find(one, '2')).toBe(2);
  expect(kept.find(one, '65')).toBe(65);
});

test('answers read before are the same again, and those of a submission read as less detail too', async () => {
  const { store, viewer, now } = await demonstrationWorld();
  const chosen = await choosePhase(await viewer('dfe-official'), undefined, now);
  const phases = chosen ? [chosen.phase] : [];
  const [light] = await loadDetailed(store.db, phases, statusDetail);
  const [first] = await loadDetailed(store.db, phases, wholeDetail);
  const [again] = await loadDetailed(store.db, phases, wholeDetail);
  expect(again).toEqual(first);
  expect(first?.submissions.length).toBeGreaterThan(0);
  for (const [at, { id, answers }] of (first?.submissions ?? []).entries()) {
    expect(answers).toEqual(await listSubmittedAnswers(store.db, id));
    const statuses = Object.entries(answers).map(([code, { status }]) => [code, { status }]);
    expect(light?.submissions[at]?.answers).toEqual(Object.fromEntries(statuses));
  }
});

test('one area’s figures are the same whether or not all areas’ were read before', async () => {
  const { store, viewer, now } = await demonstrationWorld();
  const chosen = await choosePhase(await viewer('dfe-official'), '2025-10', now);
  if (!chosen?.phase.edition) throw new Error('October to December 2025 has no edition.');
  const read = () => loadDetailed(store.db, [chosen.phase], wholeDetail, { area: 'calderholt' });
  const [before] = await read();
  const [all] = await loadDetailed(store.db, [chosen.phase], wholeDetail);
  const [after] = await read();
  expect(before?.submissions.map(({ areaId }) => areaId)).toEqual(['calderholt']);
  expect(after).toEqual(before);
  expect(all?.submissions.length).toBeGreaterThan(1);
});

test('an edition that is not there is a bug, and never read as what counts now', async () => {
  const { store, viewer, now } = await demonstrationWorld();
  const chosen = await choosePhase(await viewer('dfe-official'), '2025-10', now);
  const phases = chosen ? [{ ...chosen.phase, edition: edition(9, '2025-10') }] : [];
  await expect(loadDetailed(store.db, phases, wholeDetail)).rejects.toThrow('Edition 9 of 2025-10');
});
