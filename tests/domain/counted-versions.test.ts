import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedAmong } from '~/domain/counted-versions';

const anyVersions = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 5 })), {
    selector: ([area, version]) => `${area}${version}`,
  })
  .map((pairs) =>
    pairs.map(([areaId, version]) => ({
      id: `${areaId}${version}`,
      areaId,
      version,
      // Versions are sent in their order.
      submittedAt: new Date(version * 1000),
    })),
  );

test('each area counts with the last version that it had sent by the instant', () => {
  fc.assert(
    fc.property(anyVersions, fc.option(fc.integer({ min: 0, max: 6 })), (versions, second) => {
      const asAt = second === null ? undefined : new Date(second * 1000);
      const sent = versions.filter(({ submittedAt }) => !asAt || submittedAt <= asAt);
      const isLast = (one: (typeof sent)[number]) =>
        !sent.some(({ areaId, version }) => areaId === one.areaId && version > one.version);
      expect(countedAmong(versions, asAt)).toEqual(sent.filter(isLast));
    }),
  );
});
