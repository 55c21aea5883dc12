import { describe, expect, test } from 'vitest';
import type { ShownQuery } from '~/domain/shown-queries';
import { ItemQueries } from '~/ui/item-queries';
import { sayQueryState } from '~/ui/query-words';
import { draw } from './draw';

const now = new Date('2026-11-21T10:00:00.000Z');
const dueAt = new Date('2026-11-30T23:59:59.999Z');
const query = {
  ...{ id: 'one', code: 'A', state: 'open', openedAt: now, dueAt, closedBy: null, closedAt: null },
  messages: [{ at: now, by: 'Dee', role: 'delivery_partner', text: 'Is it live?', looksLike: [] }],
  may: ['write'],
} as unknown as ShownQuery;
const shown = async (side: 'area' | 'programme', state: ShownQuery['state']) =>
  (await draw(<ItemQueries queries={[{ ...query, state }]} name="A" now={now} heading="h3" side={side} />))
    .words;

describe('a query as the area reads it', () => {
  test('asks for a reply by a day, and for nothing else', async () => {
    const words = await shown('area', 'open');
    expect(words).toContain('Query: needs your reply');
    expect(words).toContain('Reply by 11:59pm on Monday 30 November 2026: due in 9 days');
    expect(words).toContain('Your reply');
    expect(words).toContain('Send reply');
    expect(words).not.toMatch(/answer/i);
  });

  test('says that they have replied', async () => {
    expect(await shown('area', 'answered')).toContain('Query: you have replied');
  });

  test('says so in a list in the same words', () => {
    expect(sayQueryState({ state: 'open', dueAt }, 'area', now)).toEqual({
      strong: 'Needs your reply.',
      rest: 'Reply by 30 November 2026, due in 9 days.',
    });
    expect(sayQueryState({ state: 'answered', dueAt }, 'area', now).strong).toBe('You have replied.');
  });
});
