import { listEvents } from 'db/events';
import { answers as answersTable, workbookUploads } from 'db/schema';
import { edit, present, theReturn } from 'tests/support/area-returns';
import { done, refusalOf } from 'tests/support/outcomes';
import { emptyRows, fillIn, rowIn } from 'tests/support/workbooks';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import { uploadsPerHour } from '~/domain/filled-form';
import type { Viewer } from '~/domain/viewer';
import { saveAnswers } from '~/services/answers.server';
import { applyUpload, type Choices } from '~/services/apply-upload.server';
import { readMarkedWorkbook, readPreview, readUpload } from '~/services/upload.server';
import { readWorkbook } from '~/services/workbook.server';

const area = 'ashcombe';
const address = 'https://progress.example.org/returns/2026-10/ashcombe/workbook';
let world: World;
let lead: Viewer;
let contributor: Viewer;
beforeAll(async () => {
  world = await demonstrationWorld();
  lead = await world.viewer('area-lead');
  contributor = await world.viewer('contributor');
});

async function download(format: 'xlsx' | 'ods' = 'xlsx') {
  const file = await readWorkbook(lead, present, area, format, address, world.now);
  if (!file) throw new Error('There is no workbook.');
  return file.body;
}

async function upload(bytes: Uint8Array, name = 'ours.xlsx') {
  return done(await readUpload(lead, present, area, { name, bytes }, world.now));
}

async function preview(id: string) {
  const found = await readPreview(lead, present, area, id, world.now);
  if (!found?.decision) throw new Error('There is nothing to preview.');
  return found.decision;
}

/** What the page would post: all that it shows as it was seen, and a choice for each conflict. */
async function choose(id: string, keep: Choices['keep'] = {}): Promise<Choices> {
  const { differences, conflicts } = await preview(id);
  return {
    keep,
    seen: Object.fromEntries([...differences, ...conflicts].map(({ code, seen }) => [code, seen])),
  };
}

const apply = async (id: string, choices: Choices) =>
  applyUpload(lead, present, area, id, choices, world.now);
const save = async (code: string, comment: string) => {
  const { answers } = await theReturn(contributor, area);
  const edits = { [code]: edit('in_design', comment, answers[code]?.version ?? 0) };
  done(await saveAnswers(contributor, present, area, edits, null, world.now));
};

describe('an uploaded workbook', () => {
  test.each(['xlsx', 'ods'] as const)('that nobody has edited changes nothing, as %s', async (format) => {
    const id = await upload(fillIn(await download(format), {}, format), `ours.${format}`);
    expect(await preview(id)).toMatchObject({ problems: [], conflicts: [], differences: [] });
  });

  test('changes nothing until it is applied, and then exactly what was shown, marked “by upload”', async () => {
    const typed = {
      status: 'In design',
      comment: '=1+1 is what we wrote\nTwice.',
      delay2: 'Time; Capacity',
      expected: 'March 2027',
    };
    const id = await upload(fillIn(await download(), { 'SR-SR-03': typed }));
    const before = await theReturn(lead, area);
    const { differences } = await preview(id);
    expect(differences.map(({ code }) => code)).toEqual(['SR-SR-03']);
    expect((await theReturn(lead, area)).answers).toEqual(before.answers);

    expect(done(await apply(id, await choose(id)))).toBe(1);
    const { answers } = await theReturn(lead, area);
    const content = {
      status: 'in_design',
      comment: '=1+1 is what we wrote\nTwice.',
      delays: ['capacity', 'time'],
      expected: '2027-03',
    };
    expect(answers['SR-SR-03']).toMatchObject({ ...content, updatedBy: lead.name });
    expect({ ...answers, 'SR-SR-03': null }).toEqual({ ...before.answers, 'SR-SR-03': null });
    const events = await listEvents(world.store.db, before.id ?? '');
    expect(events.at(-1)).toMatchObject({
      action: 'answer_saved',
      itemCode: 'SR-SR-03',
      change: { by: 'upload', after: content },
    });
  });

  test('is applied once, and forgets what was in it then', async () => {
    const id = await upload(fillIn(await download(), { 'SR-SR-01': { comment: 'Once.' } }));
    const choices = await choose(id);
    done(await apply(id, choices));
    expect(refusalOf(await apply(id, choices))).toEqual({ reason: 'applied' });
    expect((await readPreview(lead, present, area, id, world.now))?.decision).toBeNull();
    const rows = await world.store.db.select().from(workbookUploads);
    expect(JSON.stringify(rows.find((row) => row.id === id))).not.toContain('Once.');
  });

  test('in which “Still correct” was chosen confirms last time’s answer', async () => {
    const { before, answers } = await theReturn(lead, area);
    const code =
      Object.keys(before?.answers ?? {}).find(
        (each) => !answers[each]?.confirmed && !answers[each]?.status,
      ) ?? '';
    const id = await upload(fillIn(await download(), { [code]: { status: 'Still correct' } }));
    expect((await preview(id)).problems).toEqual([]);
    done(await apply(id, await choose(id)));
    const now = (await theReturn(lead, area)).answers[code];
    expect(now).toMatchObject({
      confirmed: true,
      status: before?.answers[code]?.status,
      comment: before?.answers[code]?.comment,
    });
  });

  test('takes the place of the one that the same person uploaded before and did not apply', async () => {
    const first = await upload(await download());
    await upload(await download());
    expect(await readPreview(lead, present, area, first, world.now)).toBeUndefined();
  });
});

describe('an answer that was changed on screen since the download', () => {
  test('is asked about when the workbook changed it too, and kept as chosen; the other goes into the history', async () => {
    const bytes = fillIn(await download(), {
      'FH-FD-01': { status: 'In design', comment: 'From the workbook, one.' },
      'FH-FD-02': { status: 'In design', comment: 'From the workbook, two.' },
    });
    await save('FH-FD-01', 'On screen, one.');
    await save('FH-FD-02', 'On screen, two.');
    const id = await upload(bytes);
    expect((await preview(id)).conflicts.map(({ code, changedBy }) => [code, changedBy])).toEqual([
      ['FH-FD-01', contributor.name],
      ['FH-FD-02', contributor.name],
    ]);
    const half = await choose(id, { 'FH-FD-01': 'workbook' });
    expect(refusalOf(await apply(id, half))).toEqual({ reason: 'undecided', codes: ['FH-FD-02'] });
    expect((await theReturn(lead, area)).answers['FH-FD-01']?.comment).toBe('On screen, one.');

    done(await apply(id, await choose(id, { 'FH-FD-01': 'workbook', 'FH-FD-02': 'screen' })));
    const { answers, id: returnId } = await theReturn(lead, area);
    expect(answers['FH-FD-01']?.comment).toBe('From the workbook, one.');
    expect(answers['FH-FD-02']?.comment).toBe('On screen, two.');
    const events = await listEvents(world.store.db, returnId ?? '');
    const aside = events.filter(({ action }) => action === 'answer_set_aside').at(-1);
    expect(aside).toMatchObject({
      itemCode: 'FH-FD-02',
      change: { after: { comment: 'From the workbook, two.' } },
    });
  });

  test('stays when the workbook did not change it', async () => {
    const bytes = fillIn(await download(), { 'FH-FD-03': { comment: 'Edited offline.' } });
    await save('FH-FD-04', 'Edited on screen.');
    const id = await upload(bytes);
    expect((await preview(id)).conflicts).toEqual([]);
    done(await apply(id, await choose(id)));
    expect((await theReturn(lead, area)).answers['FH-FD-04']?.comment).toBe('Edited on screen.');
  });

  test('after the preview too, stops all of it: what would change is shown again', async () => {
    const bytes = fillIn(await download(), {
      'FH-FS-01': { comment: 'Mine.' },
      'FH-FS-02': { comment: 'Mine.' },
    });
    const id = await upload(bytes);
    const choices = await choose(id);
    await save('FH-FS-02', 'Theirs.');
    expect(refusalOf(await apply(id, choices))).toEqual({ reason: 'changed' });
    expect((await theReturn(lead, area)).answers['FH-FS-01']?.comment).not.toBe('Mine.');
    expect((await preview(id)).conflicts.map(({ code }) => code)).toEqual(['FH-FS-02']);
  });
});

describe('a workbook with a problem', () => {
  test.each(['xlsx', 'ods'] as const)(
    'is applied in no part, and given back with its problems as %s',
    async (format) => {
      const typed = { 'CP-MA-01': { status: 'Mostly done' }, 'CP-MA-02': { comment: '  As typed, @here ' } };
      const id = await upload(fillIn(await download(format), typed, format), `ours.${format}`);
      const rows = await world.store.db.select().from(answersTable);
      expect((await preview(id)).problems).toHaveLength(1);
      expect(refusalOf(await apply(id, await choose(id)))).toEqual({ reason: 'problems' });
      expect(await world.store.db.select().from(answersTable)).toEqual(rows);

      const marked = await readMarkedWorkbook(lead, present, area, id, address, world.now);
      expect(marked?.name.endsWith(`.${format}`)).toBe(true);
      const bytes = marked?.body ?? new Uint8Array();
      expect(rowIn(bytes, 'CP-MA-01')).toMatchObject({
        status: 'Mostly done',
        problem: expect.stringContaining('“Mostly done”'),
      });
      expect(rowIn(bytes, 'CP-MA-02')).toMatchObject({ comment: 'As typed, @here', problem: '' });

      const corrected = fillIn(bytes, { 'CP-MA-01': { status: 'In design' } }, format);
      const again = await preview(await upload(corrected, `again.${format}`));
      expect(again.problems).toEqual([]);
      expect(again.differences.map(({ code }) => code)).toContain('CP-MA-02');
    },
  );

  test('is not given back when it has none', async () => {
    const id = await upload(await download());
    expect(await readMarkedWorkbook(lead, present, area, id, address, world.now)).toBeUndefined();
  });
});

describe('a workbook without some of the rows', () => {
  test.each(['xlsx', 'ods'] as const)(
    'leaves their items as they are, and tells them, as %s',
    async (format) => {
      const edits = { 'FN-SP-01': { comment: `Offline, ${format}.` } };
      const bytes = emptyRows(fillIn(await download(format), edits, format), ['FN-SP-02'], format);
      const id = await upload(bytes, `ours.${format}`);
      const decision = await preview(id);
      expect(decision).toMatchObject({ problems: [], absent: ['FN-SP-02'], same: 33 });
      const before = (await theReturn(lead, area)).answers['FN-SP-02'];
      done(await apply(id, await choose(id)));
      expect((await theReturn(lead, area)).answers['FN-SP-02']).toEqual(before);
    },
  );
});

describe('a step back without a reason in a workbook', () => {
  test('is told before it is applied, applied all the same, and then to be put right', async () => {
    const { before } = await theReturn(lead, area);
    const code = 'SR-SP-01';
    expect(before?.answers[code]?.status).toBe('in_place');
    const bytes = fillIn(await download(), { [code]: { status: 'In design', comment: 'Staff left.' } });
    const id = await upload(bytes);
    const [change] = (await preview(id)).differences;
    expect(change?.lacks).toEqual([expect.stringMatching(/^Select why .* moved back from In place/)]);
    done(await apply(id, await choose(id)));
    const { problems } = await theReturn(lead, area);
    expect(problems.filter((problem) => problem.code === code).map(({ text }) => text)).toEqual(
      change?.lacks,
    );
  });
});

describe('uploads', () => {
  const tries = async (viewer: Viewer, now: Date, count: number) => {
    const file = { name: 'a.xls', bytes: new Uint8Array(10) };
    let last = await readUpload(viewer, present, area, file, now);
    for (let made = 1; made < count; made++) last = await readUpload(viewer, present, area, file, now);
    return refusalOf(last);
  };
  const later = (minutes: number) => new Date(world.now.getTime() + minutes * 60_000);

  test('are twenty for each person within an hour, whatever becomes of them; then it says until when', async () => {
    expect(await tries(contributor, world.now, uploadsPerHour)).toEqual({ reason: 'wrong_kind' });
    expect(await tries(contributor, later(59), 1)).toEqual({ reason: 'too_many', until: later(60) });
    const other = await world.viewer('police-contributor');
    expect(await tries(other, later(59), 1)).toEqual({ reason: 'wrong_kind' });
    expect(await tries(contributor, later(60), 1)).toEqual({ reason: 'wrong_kind' });
  });
});

describe('a workbook is refused', () => {
  test('for another area than its own, with the place that it was made for', async () => {
    const both = await world.viewer('police-contributor');
    const file = { name: 'a.xlsx', bytes: await download() };
    const { reason, elsewhere } = refusalOf(await readUpload(both, present, 'brackenshire', file, world.now));
    expect([reason, elsewhere?.area.slug, elsewhere?.phase.id]).toEqual(['other_area', area, present]);
  });

  test('for another phase than its own', async () => {
    const earlier = await readWorkbook(lead, '2026-07', area, 'ods', address, world.now);
    const file = { name: 'a.ods', bytes: earlier?.body ?? new Uint8Array() };
    const { reason, elsewhere } = refusalOf(await readUpload(lead, present, area, file, world.now));
    expect([reason, elsewhere?.phase.id]).toEqual(['other_phase', '2026-07']);
  });

  test('without a word of a return that is not the same person’s', async () => {
    const other = await world.viewer('area-lead-b');
    const file = { name: 'a.xlsx', bytes: await download() };
    const refusal = refusalOf(await readUpload(other, present, 'brackenshire', file, world.now));
    expect(refusal).toEqual({ reason: 'other_area', elsewhere: undefined });
  });

  test('when the phase has closed', async () => {
    const after = new Date('2027-12-01T00:00:00Z');
    const bytes = await download();
    const read = await readUpload(lead, present, area, { name: 'a.xlsx', bytes }, after);
    expect(refusalOf(read)).toEqual({ reason: 'closed' });
  });

  test('and is not found by anybody but the person who uploaded it, nor under another return', async () => {
    const id = await upload(await download());
    expect(await readPreview(contributor, present, area, id, world.now)).toBeUndefined();
    const other = await world.viewer('area-lead-d');
    expect(await readPreview(other, present, area, id, world.now)).toBeUndefined();
    expect(await readPreview(other, present, 'dunmere', id, world.now)).toBeUndefined();
    expect(
      await applyUpload(other, present, 'dunmere', id, { seen: {}, keep: {} }, world.now),
    ).toBeUndefined();
    expect(await readWorkbook(other, present, area, 'xlsx', address, world.now)).toBeUndefined();
    expect(
      await readUpload(other, present, area, { name: 'a.xlsx', bytes: await download() }, world.now),
    ).toBeUndefined();
  });
});
