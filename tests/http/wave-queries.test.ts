import { describe, expect, test } from 'vitest';
import { writeBarriersQuery } from '~/http/barriers-query';
import { readCommentsQuery, writeCommentsQuery } from '~/http/comments-query';
import { readFigureQuery } from '~/http/figure-query';
import { readGridQuery } from '~/http/grid-query';
import { readItemQuery, readMatrixQuery, writeItemQuery, writeMatrixQuery } from '~/http/matrix-query';
import { readMovementQuery, writeMovementQuery } from '~/http/movement-query';
import { packSearch, readPackQuery } from '~/http/pack-query';
import { readTrendQuery, writeTrendQuery } from '~/http/trend-query';

const ask = (search: string) => new Request(`http://localhost:3000/progress${search}`);
const phases = { from: '2025-10', to: '2026-01' };

/** What each page reads out of an address, and the waves that it writes into the next. */
const pages: Record<string, { read: (search: string) => unknown; write: (search: string) => unknown }> = {
  figures: {
    read: (search) => readFigureQuery(ask(search)).filter.waves,
    write: (search) => writeBarriersQuery(readFigureQuery(ask(search))).wave,
  },
  matrix: {
    read: (search) => readMatrixQuery(ask(search)).filter.waves,
    write: (search) => writeMatrixQuery(readMatrixQuery(ask(search))).wave,
  },
  item: {
    read: (search) => readItemQuery(ask(search)).filter.waves,
    write: (search) => writeItemQuery(readItemQuery(ask(search))).wave,
  },
  movement: {
    read: (search) => readMovementQuery(ask(search)).filter.waves,
    write: (search) => writeMovementQuery(readMovementQuery(ask(search)), phases).wave,
  },
  trends: {
    read: (search) => readTrendQuery(ask(search)).filter.waves,
    write: (search) => writeTrendQuery(readTrendQuery(ask(search)), phases).wave,
  },
  comments: {
    read: (search) => readCommentsQuery(ask(search)).filter.waves,
    write: (search) => writeCommentsQuery(readCommentsQuery(ask(search))).wave,
  },
  packs: {
    read: (search) => readPackQuery(ask(search)).choices.filter.waves,
    write: (search) =>
      /[?&]wave=([^&]*)/.exec(packSearch(readPackQuery(ask(search)).choices, undefined))?.[1],
  },
};

describe.each(Object.entries(pages))('the waves of %s', (_, { read, write }) => {
  test.each([
    ['?wave=1', [1], '1'],
    ['?wave=1,2', [1, 2], '1,2'],
    ['?wave=1%2C2', [1, 2], '1,2'],
    ['?wave=1&wave=2', [1, 2], '1,2'],
    ['?wave=2&wave=1&wave=2', [1, 2], '1,2'],
    ['?wave=10,2&wave=3', [2, 3, 10], '2,3,10'],
    ['?wave=first&wave=2', [2], '2'],
    ['?wave=2,,x,-1,1.5', [2], '2'],
    ['', undefined, undefined],
    ['?wave=', undefined, undefined],
    ['?wave=&wave=', undefined, undefined],
    ['?wave=first', undefined, undefined],
    ['?wave=1;2', undefined, undefined],
  ])('in %j', (search, waves, written) => {
    expect(read(search)).toEqual(waves);
    expect(write(search)).toBe(written);
  });
});

test('the grid reads them as the other figures do', () => {
  expect(readGridQuery(ask('?wave=2&wave=1')).filter).toEqual(readFigureQuery(ask('?wave=1,2')).filter);
});
