import { describe, expect, test } from 'vitest';
import type { MistakeStep } from '~/domain/after-sending';
import { IfMistake } from '~/ui/if-mistake';
import { draw } from './draw';

const phase = {
  id: '2026-10',
  name: 'October to December 2026',
  kind: 'quarter' as const,
  opensAt: new Date('2026-09-30T23:00:00.000Z'),
  dueAt: new Date('2027-01-10T23:59:59.999Z'),
  closesAt: new Date('2027-01-17T23:59:59.999Z'),
  proformaVersion: 1,
  source: 'Made up',
};

describe('what to do about a mistake in what was sent', () => {
  test.each<[MistakeStep, string, string | undefined]>([
    ['ask_for_changes', 'ask them to request changes, before', undefined],
    ['ask_for_changes', 'closes at 11:59pm on Sunday 17 January 2027', undefined],
    ['change', 'and send the return again', '/returns/2026-10/ashcombe'],
    ['ask_to_correct', 'Ask to correct what you sent', '/returns/2026-10/ashcombe/amendment'],
    ['ask_lead', 'Your area lead can ask to correct', undefined],
    ['wait', 'Your area has asked to correct', undefined],
  ])('is said plainly, with the link there is: %s', async (step, text, href) => {
    const { html, words } = await draw(<IfMistake step={step} phase={phase} area={{ slug: 'ashcombe' }} />);
    expect(words).toContain('If you find a mistake');
    expect(words).toContain(text);
    expect(/href="([^"]*)"/.exec(html)?.[1]).toBe(href);
  });

  test('names the day until which an agreed correction is taken', async () => {
    const correcting = { until: new Date('2027-02-01T23:59:59.999Z'), reason: 'A slip.' };
    const given = { ...phase, correcting };
    const { words } = await draw(<IfMistake step="change" phase={given} area={{ slug: 'ashcombe' }} />);
    expect(words).toContain('before 11:59pm on Monday 1 February 2027');
  });
});
