import { events, sentenceNotes } from 'db/schema';
import { eq, inArray } from 'drizzle-orm';
import { complete, present } from 'tests/support/area-returns';
import { done, refusalOf } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { headlineText } from '~/domain/headlines';
import { readProgress } from '~/services/progress.server';
import {
  confirmationOf,
  readNote,
  readNotes,
  signNote,
  withdrawNote,
} from '~/services/sentence-notes.server';
import { submitReturn } from '~/services/submissions.server';

const frozen = '2026-01';

describe('a note beside a sentence', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  const at = (minutes: number) => new Date(world.now.getTime() + minutes * 60_000);
  type Asked = Partial<Record<'place' | 'phase' | 'key' | 'seen' | 'confirmed', string>> & { now?: Date };
  const notes = async (place: string | undefined, phase = present, key = 'dfe-official', now = at(0)) =>
    readNotes(await world.viewer(key), { phase, place }, now);
  const sign = async (
    text: string,
    { place = 'sent', phase = present, key = 'dfe-official', now = at(0), ...more }: Asked = {},
  ) => {
    const seen = (await notes(place, phase, 'dfe-official', now))?.sentence?.seen ?? '';
    return signNote(await world.viewer(key), phase, { place, text, seen, confirmed: '', ...more }, now);
  };
  const overview = async (phase = present, now = at(0)) =>
    readProgress(await world.viewer('administrator'), { phase, allUps: false }, now);
  const beside = async (phase = present, now = at(0)) => (await overview(phase, now))?.notes ?? [];

  test('is signed by an official and by the delivery partner, and stands on the overview', async () => {
    const before = (await beside()).length;
    done(await sign('Two more are expected this week.'));
    done(await sign('We have spoken to all of them.', { key: 'delivery-partner', now: at(1) }));
    const shown = (await beside()).slice(before);
    expect(shown).toMatchObject([
      {
        place: 'sent',
        text: 'Two more are expected this week.',
        signedAs: 'DfE official',
        signedAt: at(0),
        signedBeside: null,
        hasSentence: true,
      },
      { signedAs: 'Delivery partner programme manager', signedAt: at(1) },
    ]);
    const written = await world.store.db.select().from(events).where(eq(events.action, 'note_signed'));
    expect(written.at(-1)).toMatchObject({
      actorId: 'delivery-partner',
      change: { phase: present, edition: null, place: 'sent', confirmed: false },
    });
    expect(JSON.stringify(written)).not.toContain('spoken to all');
  });

  test('never alters the sentence', async () => {
    const [before] = (await overview())?.headlines ?? [];
    done(await sign('100 of 10 areas have sent.', { now: at(1) }));
    const [after] = (await overview())?.headlines ?? [];
    expect(after).toEqual(before);
  });

  test.each(['administrator', 'area-lead', 'contributor'])('is not for %s to sign', async (key) => {
    expect(await sign('Not mine to say.', { key })).toBeUndefined();
  });

  test('is for phases and places that there are', async () => {
    expect(await sign('Text.', { place: 'nowhere' })).toBeUndefined();
    expect(await sign('Text.', { phase: '1999-01' })).toBeUndefined();
    expect(await notes('nowhere')).toBeUndefined();
    expect(await notes(undefined, '1999-01')).toBeUndefined();
    expect(await notes(undefined, present, 'area-lead')).toBeUndefined();
  });

  test('is refused without words, with too many, and beside another sentence than was seen', async () => {
    const pillar = (await notes(undefined)) && 'family-help.answers';
    expect(refusalOf(await sign(''))).toBe('empty');
    expect(refusalOf(await sign('x'.repeat(1001)))).toBe('too_long');
    expect(refusalOf(await sign('Text.', { seen: 'made up' }))).toBe('changed');
    const other = (await notes('answers'))?.sentence?.seen;
    expect(refusalOf(await sign('Text.', { place: pillar ?? '', seen: other }))).toBe('changed');
    const closed = (await notes('sent', frozen))?.sentence?.seen;
    expect(refusalOf(await sign('Text.', { seen: closed }))).toBe('changed');
  });

  test('that may identify a person is signed only when it was said of this text that it does not', async () => {
    const text = 'Ring Jane Smith on 020 7946 0000.';
    expect(refusalOf(await sign(text))).toBe('identifying');
    expect(refusalOf(await sign(text, { confirmed: confirmationOf('Another text.') }))).toBe('identifying');
    done(await sign(text, { confirmed: confirmationOf(text), now: at(2) }));
    const [written] = (
      await world.store.db.select().from(events).where(eq(events.action, 'note_signed'))
    ).slice(-1);
    expect(written?.change).toMatchObject({ confirmed: true });
    expect(JSON.stringify(written)).not.toContain('7946');
  });

  test('is withdrawn by whoever signed it or an administrator, and kept', async () => {
    const own = done(await sign('Mine.', { now: at(3) }));
    const other = done(await sign('Theirs.', { key: 'delivery-partner', now: at(4) }));
    const withdraw = async (key: string, id: string) => withdrawNote(await world.viewer(key), id, at(5));
    expect(await withdraw('dfe-official', other)).toBeUndefined();
    expect(await readNote(await world.viewer('dfe-official'), other)).toBeUndefined();
    expect(await withdraw('area-lead', own)).toBeUndefined();
    expect(await withdraw('dfe-official', 'nothing')).toBeUndefined();
    expect((await readNote(await world.viewer('dfe-official'), own))?.text).toBe('Mine.');

    expect(done(await withdraw('dfe-official', own))).toBe(present);
    expect(done(await withdraw('administrator', other))).toBe(present);
    expect(refusalOf(await withdraw('dfe-official', own))).toEqual({ phase: present });
    expect((await beside()).filter(({ id }) => [own, other].includes(id))).toEqual([]);
    const kept = (await notes(undefined))?.notes.filter(({ id }) => [own, other].includes(id));
    expect(kept).toMatchObject([
      { text: 'Theirs.', withdrawnBy: 'Administrator', withdrawnAt: at(5), mayWithdraw: false },
      { text: 'Mine.', withdrawnBy: 'DfE official', withdrawnAt: at(5), mayWithdraw: false },
    ]);
    const written = await world.store.db.select().from(events).where(eq(events.action, 'note_withdrawn'));
    expect(written.map(({ actorId }) => actorId)).toEqual(['dfe-official', 'administrator']);
  });

  test('cannot be reworded or removed, even by hand', async () => {
    const id = done(await sign('As signed.', { now: at(6) }));
    const one = inArray(sentenceNotes.id, [id]);
    await expect(
      world.store.transaction((tx) => tx.update(sentenceNotes).set({ text: 'Otherwise.' }).where(one)),
    ).rejects.toThrow();
    await expect(world.store.transaction((tx) => tx.delete(sentenceNotes).where(one))).rejects.toThrow();
    expect((await beside()).find((note) => note.id === id)?.text).toBe('As signed.');
  });

  test('beside an edition stands with that edition, by its number', async () => {
    done(await sign('As frozen.', { phase: frozen }));
    expect((await beside(frozen)).at(-1)).toMatchObject({ text: 'As frozen.', signedBeside: null });
    const [row] = (await notes(undefined, frozen))?.notes ?? [];
    expect(row).toMatchObject({ edition: 1, text: 'As frozen.' });
  });

  test('says which sentence it was signed beside once an area has sent', async () => {
    const said = headlineText((await overview())?.headlines[0] ?? { id: 'sent', parts: [] });
    const lead = await world.viewer('area-lead');
    const { revision } = await complete(lead, 'ashcombe', world.now);
    done(await submitReturn(lead, present, 'ashcombe', revision, at(60)));
    const shown = (await beside(present, at(61))).filter(({ place }) => place === 'sent');
    expect(shown.length).toBeGreaterThan(2);
    for (const { signedBeside, hasSentence } of shown)
      expect([signedBeside, hasSentence]).toEqual([said, true]);
  });
});
