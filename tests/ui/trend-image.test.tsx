import { elementsOf } from 'tests/support/well-formed';
import { describe, expect, it } from 'vitest';
import { drawTrendImage } from '~/ui/trend-image.server';
import { breakLines } from '~/ui/trend-image-text';
import { imageOf, pointOf, viewOf } from './trend-views';

const svg = drawTrendImage(imageOf({}));
const wordsOf = (image: string) => image.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('the image of a trend', () => {
  it('is well-formed and stands alone: no style, class, script or address from without', () => {
    expect(elementsOf(svg)[0]).toBe('svg');
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(svg).not.toMatch(/ style=| class=|<style|<script|href=|url\(/);
  });

  it('says inside what it shows, of whom, over which phases, from where and that it is made up', () => {
    for (const words of [
      'Front door',
      'the same 2 areas, February 2025 to April to June 2025',
      'These 2 areas sent in every phase shown: Ashcombe and Brackenshire. Each bar: 10 answers.',
      'Left out: Calderholt (joined in April to June 2025).',
      'Wave 1 only',
      'Source: signed returns.',
      'Figure reference 2025-04.e1.trends.from-2025-02.c00000000',
      'Illustrative data',
      'In place',
      'Not being implemented',
    ])
      expect(wordsOf(svg)).toContain(words);
  });

  it('does not say that real figures are made up', () => {
    expect(drawTrendImage(imageOf({ warning: undefined }))).not.toContain('Illustrative');
  });

  it('takes a name for text, whatever it is', () => {
    const name = '<b>&"\'\u0007 ]]>';
    const odd = drawTrendImage(
      imageOf({ views: [{ ...viewOf(), title: name, matched: [name, 'Ashcombe'] }] }),
    );
    expect(elementsOf(odd)).toEqual(elementsOf(odd).filter((element) => element !== 'b'));
    expect(odd).toContain('&lt;b&gt;&amp;');
    expect(odd).not.toContain('\u0007');
  });

  it('draws a gap as a gap, and marks where the wording changed', () => {
    const change = { code: 'FH-FD-05', shortName: 'Single assessment', before: 'Was', after: 'Is' };
    const points = [
      pointOf('2025-02', 'February 2025'),
      { ...pointOf('2025-04', 'April to June 2025'), reported: false, areas: [] },
      { ...pointOf('2025-07', 'July to September 2025'), reworded: [change], mark: 1 },
    ];
    const image = drawTrendImage(imageOf({ views: [{ ...viewOf(), points }] }));
    expect(wordsOf(image)).toContain('None sent');
    expect(wordsOf(image)).toMatch(
      /1: from July to September 2025 on not comparable with before: the wording of FH-FD-05 changed/,
    );
    expect(image.match(/stroke-dasharray/g)).toHaveLength(1);
    expect(svg).not.toContain('stroke-dasharray');
  });

  it('lays small charts side by side, each with its name and whom it counts', () => {
    const views = ['Wave 1', 'Wave 2', 'Wave 3', 'Wave 4'].map((group) => ({
      ...viewOf(),
      id: group,
      group,
    }));
    const image = drawTrendImage(imageOf({ views, isSplit: true }));
    elementsOf(image);
    for (const { group } of views) expect(wordsOf(image)).toContain(`${group} `);
    expect(wordsOf(image).match(/These 2 areas sent in every phase shown/g)).toHaveLength(4);
    const translated = [...image.matchAll(/translate\((\d+) (\d+)\)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ]);
    expect(new Set(translated.slice(0, 3).map(([, y]) => y)).size).toBe(1);
    expect(translated[3]?.[1]).toBeGreaterThan(translated[0]?.[1] ?? 0);
  });

  it('holds everything it says within its height', () => {
    const [, height] = /viewBox="0 0 \d+ (\d+)"/.exec(svg) ?? [];
    const lowest = Math.max(...[...svg.matchAll(/<tspan x="\d+" y="(\d+)"/g)].map(([, y]) => Number(y)));
    expect(lowest).toBeLessThan(Number(height));
    expect(lowest).toBeGreaterThan(Number(height) - 60);
  });
});

describe('lines of an image', () => {
  it.each([
    ['a few words', 'one two three', 60, ['one two', 'three']],
    ['a word that is too long', 'abcdefghijkl', 40, ['abcdefg', 'hijkl']],
    ['nothing', '', 40, ['']],
  ])('break %s', (_, text, width, lines) => {
    expect(breakLines(text, width, 10)).toEqual(lines);
  });
});
