import { describe, expect, test } from 'vitest';
import { newsBetween } from '~/ui/autosave/announcements';
import type { Entry } from '~/ui/autosave/entry';
import { SaveBar } from '~/ui/autosave/save-bar';
import { SavingNote } from '~/ui/autosave/saving-note';
import type { Snapshot } from '~/ui/autosave/world';
import { draw } from '../draw';

const theirs = { updatedBy: 'Robin Example' };
const entry = {
  ...{ phase: '2026-10', area: 'ashcombe', section: 'front-door', code: 'FH-FD-01', name: 'Pathways' },
  ...{ state: 'clash', clash: { theirs } },
} as unknown as Entry;
const snapshot = (entries: Entry[]) =>
  ({ entries, saved: {}, trouble: undefined, lasting: true }) as unknown as Snapshot;

describe('a clash that is found while somebody goes on writing', () => {
  test('is announced at once, with whose change it is and on which item', () => {
    const before = snapshot([{ ...entry, state: 'waiting' }]);
    expect(newsBetween(before, snapshot([entry]))).toEqual({
      urgent: 'Robin Example saved a change while you were writing: Pathways',
    });
    const still = snapshot([entry]);
    expect(newsBetween(still, { ...still })).toBeUndefined();
  });

  test('is linked from the save bar to the item’s own note, which can take the focus', async () => {
    const { html, words } = await draw(<SaveBar snapshot={snapshot([entry])} />);
    expect(words).toContain('1 not saved');
    expect(html).toContain('href="/returns/2026-10/ashcombe/front-door#FH-FD-01-saving"');
    const saving = { state: 'clash' } as Parameters<typeof SavingNote>[0]['saving'];
    const nothing = () => {};
    const note = await draw(
      <SavingNote {...entry} saving={saving} lasting retry={nothing} discard={nothing} />,
    );
    expect(note.html).toMatch(/id="FH-FD-01-saving"[^>]*tabindex="-1"/);
  });
});
