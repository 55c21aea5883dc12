import { milestones } from 'seeds/reference/milestones';
import { fieldworkPhases, quartersUntil } from 'seeds/reference/phases';
import { programmes } from 'seeds/reference/programmes';
import { worldNow } from 'tests/support/clock';
import { describe, expect, test } from 'vitest';
import { buildTimeline } from '~/domain/timeline';
import { TimelineChart } from '~/ui/timeline-chart';
import { PhasesTable, StagesTable } from '~/ui/timeline-tables';
import { draw } from './draw';

const timeline = buildTimeline({
  programmes,
  milestones,
  areas: [
    { id: 'a', slug: 'a', name: 'Ashcombe', programme: 'ffc', wave: 1, region: 'North' },
    { id: 'b', slug: 'b', name: 'Brackenshire', programme: 'fnp', wave: 1, region: 'North' },
  ],
  phases: [...fieldworkPhases, ...quartersUntil(new Date(worldNow))],
  present: '2026-11',
});

describe.each(['wide', 'narrow'] as const)('the chart of the timeline, %s', (shape) => {
  test('is named and described, and has no style that our policy refuses', async () => {
    const { html } = await draw(<TimelineChart timeline={timeline} shape={shape} />);
    const [, labelled = ''] = /aria-labelledby="([^"]*)"/.exec(html) ?? [];
    for (const id of labelled.split(' ')) expect(html).toMatch(new RegExp(`id="${id}">[^<]{20,}<`));
    expect(html).toContain('role="img"');
    expect(html).not.toContain('style=');
  });

  test('draws a mark for each stage and phase, and says the months of each stage', async () => {
    const { html, words } = await draw(<TimelineChart timeline={timeline} shape={shape} />);
    const stages = timeline.rows.flatMap((row) => row.stages);
    expect(html.match(/<path d="[^"]*z"/g)).toHaveLength(stages.length + timeline.phases.length);
    for (const { name, said, disputed } of stages)
      expect(words).toContain(`${name} ${said}${disputed ? ' *' : ''}`);
    expect(words).toContain('* Sources differ');
    expect(words).toContain('Dashed line: November 2026');
  });

  test('keeps every mark and its text inside, no text under 12 pixels', async () => {
    const { html } = await draw(<TimelineChart timeline={timeline} shape={shape} />);
    const [left = 0, , width = 0] = (/viewBox="([^"]*)"/.exec(html)?.[1] ?? '').split(' ').map(Number);
    for (const [, x = ''] of html.matchAll(/<path d="M(-?[\d.]+) /g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(left);
      expect(Number(x)).toBeLessThanOrEqual(left + width);
    }
    for (const [, size = ''] of html.matchAll(/font-size="([\d.]+)"/g))
      expect(Number(size)).toBeGreaterThanOrEqual(12);
  });
});

describe('the tables of the timeline', () => {
  test('say of each wave which areas it has, of each stage its months and its source, and which sources differ', async () => {
    const { words } = await draw(<StagesTable rows={timeline.rows} />);
    for (const { said, source } of timeline.rows.flatMap((row) => row.stages)) {
      expect(words).toContain(said);
      expect(words.replaceAll('&quot;', '"')).toContain(source);
    }
    expect(words).toContain('wave 1 1 area: Ashcombe.');
    expect(words).toContain('wave 2 No areas in this service.');
    expect(words).toContain('No document dates the stages of this wave.');
    expect(words.match(/Sources differ/g)).toHaveLength(4);
  });

  test('lead from each phase to its figures', async () => {
    const { html } = await draw(<PhasesTable phases={timeline.phases} />);
    for (const { id } of timeline.phases) expect(html).toContain(`href="/progress?phase=${id}"`);
  });
});
