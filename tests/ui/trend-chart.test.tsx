import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { shorten } from '~/domain/short-phase';
import { drawTrend } from '~/ui/trend-chart.server';
import type { ChartBar } from '~/ui/trend-chart-parts';

const bars: ChartBar[] = [
  bar('2025-02', 'February 2025', [173, 36, 1], 6),
  { ...bar('2025-04', 'April to June 2025', [0, 0, 0], 0), reported: false },
  bar('2025-07', 'July to September 2025', [285, 63, 2], 10),
];
const asked = { bars, title: 'Answers <by> status', description: 'February 2025: 173 in place.' };

describe.each(['columns', 'rows'] as const)('a trend drawn as %s', (shape) => {
  const svg = drawTrend(asked, shape);

  it('carries no inline style, class, script or animation', () => {
    expect(svg).not.toMatch(/ style=| class=|<script|<animate|<style|clip-path/);
  });

  it('is one image with a title and a description that its label points at', () => {
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(svg.startsWith(`<svg role="img" aria-labelledby="${ids.join(' ')}"`)).toBe(true);
    expect(ids).toEqual([`trend-${shape}-title`, `trend-${shape}-description`]);
    expect(svg).toContain('Answers &lt;by&gt; status</title>');
    expect(svg).toContain('February 2025: 173 in place.</desc>');
  });

  it('draws one bar a status where there are answers, and none for a phase that nobody sent', () => {
    expect(fillsOf(svg)).toEqual(['#12436D', '#12436D', '#28A197', '#28A197', '#801650', '#801650']);
    expect(svg).toContain('None sent');
  });

  it('prints counts where they fit, and the last one past the end where it does not', () => {
    for (const count of [173, 285, 63, 1, 2]) expect(svg).toContain(`>${count}</text>`);
  });

  it('has no text smaller than 12 pixels', () => {
    const sizes = [...svg.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  it('keeps every number finite and inside the drawing', () => {
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
    for (const { x, y, ...size } of boxesOf(svg)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x + size.width).toBeLessThanOrEqual(Number(width));
      expect(y + size.height).toBeLessThanOrEqual(Number(height));
    }
  });

  it('leaves 2 pixels of white between the segments of a bar', () => {
    const [first, , second] = boxesOf(svg);
    if (!first || !second) throw new Error('Two segments of the first bar.');
    const between =
      shape === 'columns' ? first.y - (second.y + second.height) : second.x - (first.x + first.width);
    expect(between).toBeCloseTo(2, 0);
  });

  it('is drawn once for the same data', () => {
    expect(drawTrend({ ...asked, bars: structuredClone(bars) }, shape)).toBe(svg);
    expect(drawTrend({ ...asked, bars: bars.slice(0, 1) }, shape)).not.toBe(svg);
  });

  it('stands when there is nothing to show', () => {
    expect(drawTrend({ ...asked, bars: [] }, shape)).toContain('<svg');
  });
});

describe('the name of a phase under its bar', () => {
  it('is shortened when it is one or two months and a year', () => {
    expect(shorten('February 2025')).toEqual({ months: 'Feb', year: '2025' });
    expect(shorten('April to June 2025')).toEqual({ months: 'Apr–Jun', year: '2025' });
    expect(shorten('Pilot round')).toEqual({ months: 'Pilot round', year: '' });
  });
});

it('is well-formed', () => {
  expect(parseFragment(drawTrend(asked, 'columns')).childNodes).toHaveLength(1);
});

function bar(id: string, name: string, counts: [number, number, number], areas: number): ChartBar {
  const [inPlace, inDesign, notImplemented] = counts;
  const answers = inPlace + inDesign + notImplemented;
  return { id, name, reported: true, inPlace, inDesign, notImplemented, answers, areas };
}

function boxesOf(svg: string) {
  return [...svg.matchAll(/<rect ([^>]*)/g)].map(([, attributes = '']) => {
    const number = (name: string) => Number(new RegExp(`(?:^| )${name}="([^"]+)"`).exec(attributes)?.[1]);
    return { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
  });
}

function fillsOf(svg: string) {
  return [...svg.matchAll(/<rect [^>]*fill="([^"]+)"/g)].map(([, fill]) => fill);
}
