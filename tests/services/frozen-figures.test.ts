import type { Reader } from 'db/store';
import { figuresOf, proformaOf } from 'tests/domain/figure-arbitraries';
import { demonstrationWorld } from 'tests/support/world';
import { expect, test } from 'vitest';
import type { CountedAnswer } from '~/domain/figures';
import { choosePhase } from '~/services/figures.server';
import { FrozenFigures } from '~/services/frozen-figures.server';
import { loadDetailed, wholeDetail } from '~/services/load-figures.server';

const [one, other] = [{} as Reader, {} as Reader];
const edition = (number: number, phaseId = '2025-02') => ({
  ...{ phaseId, number, before: {}, note: '', madeAs: 'An official' },
  madeAt: new Date(0),
});
const figures = figuresOf('2025-02', proformaOf([[1]]), { Ashcombe: 'P' });

test('what was read of an edition is kept for its store alone, and for no other edition', () => {
  const kept = new FrozenFigures<CountedAnswer>();
  kept.keep(one, edition(1), figures);
  expect(kept.find(one, edition(1))).toBe(figures);
  expect(kept.find(one, edition(2))).toBeUndefined();
  expect(kept.find(one, edition(1, '2025-04'))).toBeUndefined();
  expect(kept.find(other, edition(1))).toBeUndefined();
  expect(kept.find(one, undefined)).toBeUndefined();
});

test('the oldest of too many editions makes room for the newest', () => {
  const kept = new FrozenFigures<CountedAnswer>();
  for (let number = 1; number <= 65; number += 1) kept.keep(one, edition(number), figures);
  expect(kept.find(one, edition(1))).toBeUndefined();
  expect(kept.find(one, edition(2))).toBe(figures);
  expect(kept.find(one, edition(65))).toBe(figures);
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
