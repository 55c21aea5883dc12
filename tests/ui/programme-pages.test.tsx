import { quartersUntil } from 'seeds/reference/phases';
import { worldNow } from 'tests/support/clock';
import { describe, expect, test } from 'vitest';
import type { Phase } from '~/domain/phase';
import { ItemArea } from '~/ui/item-area';
import { ProgressFrame } from '~/ui/progress-frame';
import { draw } from './draw';

const now = new Date(worldNow);
const phase = quartersUntil(now).at(-1) as Phase;

describe('the frame of a programme page', () => {
  const frame = (phaseState: 'open' | 'closed') =>
    draw(
      <ProgressFrame
        current="items"
        title="Items"
        phase={phase}
        phaseState={phaseState}
        asked={10}
        sent={4}
        asAt={now}
      >
        {null}
      </ProgressFrame>,
    );

  test('carries the phase to every tab', async () => {
    const { html } = await frame('open');
    const tabs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(tabs).toHaveLength(4);
    expect(tabs.every((href) => href?.endsWith(`?phase=${phase.id}`))).toBe(true);
  });

  test('says what the figures are as at while they can change, and else when they were closed', async () => {
    expect((await frame('open')).words).toMatch(/Figures as at \d+:\d\d[ap]m, \d+ \w+ \d{4}/);
    expect((await frame('closed')).words).toMatch(/Closed \d+ \w+ \d{4}/);
    expect((await frame('closed')).words).not.toContain('as at');
  });
});

test('an item’s area leads to the answer in the signed version', async () => {
  const { html } = await draw(
    <ItemArea
      code="FH-FD-05"
      area={{
        slug: 'ashcombe',
        name: 'Ashcombe',
        standing: 'in_place',
        comment: '',
        submission: { id: 'one', reference: '2026-10-ashcombe-1', version: 1, submittedAt: now },
        before: null,
        moved: null,
        since: null,
        stepBack: null,
        lastKnown: null,
      }}
    />,
  );
  expect(html).toContain('href="/submissions/one#FH-FD-05"');
});
