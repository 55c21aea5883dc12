import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom/server';
import { describe, expect, test } from 'vitest';
import type { PublishedCheck } from '~/domain/published';
import { type MatrixLine, MatrixTable } from '~/ui/matrix-table';

const none = { in_place: 0, in_design: 0, not_implemented: 0, not_submitted: 0, not_in_scope: 0 };
const line: MatrixLine = {
  code: 'SR-SP-03',
  statement: 'Updated arrangements',
  shortName: 'Updated arrangements',
  base: 6,
  counts: { ...none, in_place: 5, not_submitted: 1 },
  up: 2,
  back: 1,
  check: undefined,
};
const impossible: PublishedCheck = {
  published: { code: 'SR-SP-03', inPlace: 9, inDesign: 0, notImplemented: 0, impossible: true, note: null },
  agrees: false,
  impossible: true,
};

function draw(row: Partial<MatrixLine> = {}, more: { partScope?: boolean; published?: number } = {}) {
  return renderToStaticMarkup(
    <StaticRouter location="/progress/matrix">
      <MatrixTable
        pillars={[
          {
            slug: 'reform',
            title: 'Reform',
            inPlace: 5,
            answered: 5,
            sections: [{ code: 'SR-SP', title: 'Partners', rows: [{ ...line, ...row }] }],
          },
        ]}
        partScope={more.partScope ?? false}
        movedSince={{ phase: 'November 2024', areas: 6 }}
        asked={{ phase: '2025-02', wave: '2', published: more.published }}
      />
    </StaticRouter>,
  );
}

describe('the table of counts by item', () => {
  const links = (html: string) =>
    [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href?.replaceAll('&amp;', '&'));

  test('leads from every count that is not zero to its areas, with the filters', () => {
    expect(links(draw())).toEqual([
      '/progress/items/SR-SP-03?phase=2025-02&wave=2',
      '/progress/items/SR-SP-03?phase=2025-02&wave=2&status=in_place',
      '/progress/items/SR-SP-03?phase=2025-02&wave=2&status=not_submitted',
      '/progress/items/SR-SP-03?phase=2025-02&wave=2&moved=up',
      '/progress/items/SR-SP-03?phase=2025-02&wave=2&moved=back',
    ]);
  });

  test('says the base and the status with each count', () => {
    expect(words(draw())).toContain('5 of 6 areas in place');
    expect(words(draw())).toContain('1 of 6 areas not submitted');
  });

  test('keeps its roles and carries no inline style', () => {
    const html = draw({ check: impossible }, { published: 1 });
    for (const [tag, roles] of Object.entries({
      table: 'table',
      thead: 'rowgroup',
      tbody: 'rowgroup',
      tr: 'row',
      td: 'cell',
      th: 'columnheader|rowheader',
    }))
      for (const [element] of html.matchAll(new RegExp(`<${tag}[ >][^>]*`, 'g')))
        expect(element).toMatch(new RegExp(`role="(${roles})"`));
    expect(html).not.toContain('style=');
  });

  test('gives every row as many cells as the head has', () => {
    for (const html of [
      draw(),
      draw({}, { partScope: true }),
      draw({ check: impossible }, { published: 1 }),
      draw({}, { published: 1 }),
    ]) {
      const rows = [...html.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) => widthOf(row));
      expect(new Set(rows).size).toBe(1);
    }
  });

  test('marks a published number that is not possible, and links and counts only ours', () => {
    const html = draw({ check: impossible }, { published: 1 });
    expect(html).toContain('<span class="app-impossible">9</span>');
    expect(words(html)).toContain('counts 9 areas, but only 6 were asked');
    expect(words(html)).toContain('Not possible');
    expect(html).not.toMatch(/<a[^>]*>9/);
  });
});

function words(html: string) {
  return html.replace(/<[^>]*>/g, '').replaceAll('&#x27;', '’');
}

function widthOf(row: string) {
  return [...row.matchAll(/<t[hd][ >][^>]*/g)].reduce(
    (width, [cell]) => width + Number(/colspan="(\d+)"/i.exec(cell)?.[1] ?? 1),
    0,
  );
}
