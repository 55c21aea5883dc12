import { quartersUntil } from 'seeds/reference/phases';
import { worldNow } from 'tests/support/clock';
import { describe, expect, test } from 'vitest';
import { usualChasing } from '~/domain/chasing-settings';
import { readDisclosureSettings } from '~/domain/disclosure';
import type { Phase } from '~/domain/phase';
import { AmendmentPage } from '~/ui/amendment-page';
import { ItemArea } from '~/ui/item-area';
import { ProgressFrame } from '~/ui/progress-frame';
import { ReviewLinks } from '~/ui/review-links';
import { SettingsPage } from '~/ui/settings-page';
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
    expect(tabs).toHaveLength(9);
    expect(tabs.every((href) => href?.endsWith(`?phase=${phase.id}`))).toBe(true);
  });

  test('says what the figures are as at while they can change, and else when they were closed', async () => {
    expect((await frame('open')).words).toMatch(/Figures as at \d+:\d\d[ap]m, \d+ \w+ \d{4}/);
    expect((await frame('closed')).words).toMatch(/Closed \d+ \w+ \d{4}/);
    expect((await frame('closed')).words).not.toContain('as at');
  });
});

test('the review of an area leads to its messages for the phase and to its answers on progress', async () => {
  const { html } = await draw(
    <ReviewLinks phase={{ id: '2026-10' }} area={{ slug: 'ashcombe', name: 'Ashcombe' }} />,
  );
  expect(html).toContain('href="/phases/2026-10/returns/ashcombe/messages"');
  expect(html).toContain('href="/progress/areas?phase=2026-10&amp;area=ashcombe"');
});

test('the decision on a correction names the area and the phase in its heading', async () => {
  const amendment = {
    id: 'one',
    reason: 'We ticked the wrong box.',
    items: [],
    requestedBy: 'Area lead',
    requestedAt: now,
    decision: null,
    decisionReason: '',
    decidedBy: null,
    decidedAt: null,
    until: null,
  };
  const { html } = await draw(
    <AmendmentPage
      phase={phase}
      area={{ slug: 'ashcombe', name: 'Ashcombe' }}
      version={1}
      places={{}}
      amendment={amendment}
      typed={undefined}
      errors={[]}
    />,
  );
  expect(html.replaceAll('<!-- -->', '')).toContain(
    `>Decide on Ashcombe’s correction for ${phase.name}</h1>`,
  );
});

test('the days of messages come back as they were typed, each with what is wrong with it', async () => {
  const { html } = await draw(
    <SettingsPage
      separateSignOff={false}
      chasing={usualChasing}
      disclosures={readDisclosureSettings(undefined)}
      typedDisclosures={undefined}
      exportDays={7}
      typedDays={undefined}
      saved={true}
      typed={{ remindBefore: 'soon', overdueAfter: '1', overdueEvery: '0' }}
      errors={[
        { href: '#remindBefore', text: 'Reminder days must be whole numbers' },
        { href: '#overdueEvery', text: 'Days between messages must be a whole number' },
      ]}
    />,
  );
  expect(html).toContain('value="soon"');
  expect(html.match(/Reminder days must be whole numbers/g)).toHaveLength(2);
  expect(html.match(/Days between messages must be a whole number/g)).toHaveLength(2);
  expect(html).not.toContain('notification-banner');
});

test('an area that an item is not in scope for says why', async () => {
  const drawn = await draw(
    <ItemArea
      code="CP-PR-03"
      area={{
        slug: 'jesmonby',
        name: 'Jesmonby',
        standing: 'not_in_scope',
        comment: '',
        submission: null,
        before: null,
        moved: null,
        since: null,
        stepBack: null,
        lastKnown: null,
        excused: 'The contract starts in April.',
      }}
    />,
  );
  expect(drawn.words).toContain('Agreed as not in scope for this area:“The contract starts in April.”');
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
