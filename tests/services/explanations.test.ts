import { listEvents } from 'db/events';
import { listExplanations } from 'db/explanations';
import { withQueries } from 'db/query-count';
import { complete, edit, present, theReturn } from 'tests/support/area-returns';
import { done, refusalOf } from 'tests/support/outcomes';
import { demonstrationWorld, type World } from 'tests/support/world';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem, Settled } from '~/domain/rules';
import type { Viewer } from '~/domain/viewer';
import { saveAnswers } from '~/services/answers.server';
import { explain, type Said } from '~/services/explanations.server';
import { openQuarters } from '~/services/quarters.server';
import { moveReturn } from '~/services/return-moves.server';
import { readReturn } from '~/services/returns.server';
import { submitReturn } from '~/services/submissions.server';

/** Saves one comment in place of the one that is there. */
async function write(viewer: Viewer, area: string, code: string, comment: string) {
  const answer = (await theReturn(viewer, area)).answers[code];
  const edits = { [code]: edit(answer?.status ?? 'in_place', comment, answer?.version, answer?.stepBack) };
  expect(done(await saveAnswers(viewer, present, area, edits, null, new Date())).saved).toEqual([code]);
}

const says = ({ rule, code, fingerprint }: Problem, text: string | null): Said => ({
  rule,
  code,
  fingerprint,
  text,
});

describe('what is asked before sending', () => {
  let world: World;
  let lead: Viewer;
  beforeAll(async () => {
    world = await demonstrationWorld();
    lead = await world.viewer('area-lead');
    await complete(await world.viewer('contributor'), 'ashcombe');
  });

  const found = () => theReturn(lead, 'ashcombe');
  const explainIt = (said: readonly Said[], viewer = lead, at = new Date()) =>
    explain(viewer, present, 'ashcombe', said, at);
  const theOne = async () => {
    const [problem] = (await found()).toConfirm;
    if (!problem) throw new Error('There is nothing to confirm.');
    return problem;
  };

  test('is nothing when nothing stands out', async () => {
    expect(await found()).toMatchObject({ problems: [], toConfirm: [], settled: [], explanations: [] });
  });

  test('is found when a comment is saved that may identify a person, which saves all the same', async () => {
    await write(lead, 'ashcombe', 'FH-FS-01', 'Child A waits.');
    expect((await found()).answers['FH-FS-01']?.comment).toBe('Child A waits.');
    expect(await theOne()).toMatchObject({ rule: 'identifying_text', code: 'FH-FS-01', field: 'comment' });
  });

  test('keeps the return from being handed over and from being signed', async () => {
    const contributor = await world.viewer('contributor');
    const handed = await moveReturn(contributor, present, 'ashcombe', 'request_sign_off', new Date());
    expect(refusalOf(handed)).toBe('incomplete');
    const { revision } = await found();
    const sent = await submitReturn(lead, present, 'ashcombe', revision, new Date());
    const problems = [await theOne()];
    expect(refusalOf(sent)).toEqual({ reason: 'incomplete', problems });
  });

  test('is settled by saying so, with who, when, and an event that holds the words and not the comment', async () => {
    const problem = await theOne();
    const { revision } = await found();
    const at = new Date(world.now.getTime() + 1000);
    done(await explainIt([says(problem, '  A label on a plan.\r\n ')], lead, at));
    const now = await found();
    expect(now.toConfirm).toEqual([]);
    const { rule, code, fingerprint } = problem;
    const said = { rule, code, fingerprint, text: 'A label on a plan.', by: lead.name, at: at.toISOString() };
    expect(now.explanations).toEqual([said]);
    expect(now.settled).toEqual([{ ...problem, explained: said }]);
    expect(now.revision).not.toBe(revision);
    const event = (await listEvents(world.store.db, now.id ?? '')).at(-1);
    expect(event).toMatchObject({ action: 'explained', itemCode: 'FH-FS-01', actor: lead.name });
    expect(event?.change).toEqual({ rule, code, text: 'A label on a plan.' });
    expect(JSON.stringify(event)).not.toContain('Child A');
  });

  test('is said again in other words, and the last words count', async () => {
    const [problem] = (await found()).settled;
    const contributor = await world.viewer('contributor');
    done(await explainIt([says(problem as Problem, '')], contributor));
    expect((await found()).explanations).toMatchObject([{ text: '', by: contributor.name }]);
  });

  test('is asked again when the comment changes, and what was said of the old one is refused', async () => {
    const [before] = (await found()).settled;
    await write(lead, 'ashcombe', 'FH-FS-01', 'Child A still waits.');
    expect((await found()).explanations).toEqual([]);
    expect(refusalOf(await explainIt([says(before as Problem, 'As before.')]))).toBe('changed');
    expect((await theOne()).fingerprint).not.toBe(before?.fingerprint);
  });

  test('is settled all at once or not at all', async () => {
    await write(lead, 'ashcombe', 'FH-FS-02', 'Ring 07700 900123.');
    const [first, second] = (await found()).toConfirm as [Problem, Problem];
    const stale = { ...says(second, ''), fingerprint: '0000000000000000' };
    expect(refusalOf(await explainIt([says(first, ''), stale]))).toBe('changed');
    const long = says(second, 'x'.repeat(1001));
    expect(refusalOf(await explainIt([says(first, ''), long]))).toBe('too_long');
    expect((await found()).toConfirm).toHaveLength(2);
    done(await explainIt([says(first, ''), says(second, 'x'.repeat(1000))]));
    expect((await found()).toConfirm).toEqual([]);
  });

  test('is open again when what was said is taken back', async () => {
    const [first, second] = (await found()).settled as [Settled, Settled];
    done(await explainIt([says(second, null)]));
    const now = await found();
    expect(now.toConfirm.map(({ code }) => code)).toEqual([second.code]);
    expect(now.settled.map(({ code }) => code)).toEqual([first.code]);
    expect((await listEvents(world.store.db, now.id ?? '')).at(-1)).toMatchObject({
      action: 'explanation_withdrawn',
      itemCode: second.code,
    });
  });

  test('can’t be something that no rule asked, or that must be fixed', async () => {
    const { code } = await theOne();
    expect(refusalOf(await explainIt([{ rule: 'all_in_place', code, fingerprint: 'x', text: '' }]))).toBe(
      'changed',
    );
    await write(lead, 'ashcombe', 'SR-SR-01', '');
    const edits = {
      'SR-SR-01': edit('not_implemented', '', (await found()).answers['SR-SR-01']?.version),
    };
    done(await saveAnswers(lead, present, 'ashcombe', edits, null, new Date()));
    const [mustFix] = (await found()).problems as [Problem];
    expect(mustFix.grade).toBe('must_fix');
    expect(refusalOf(await explainIt([says(mustFix, 'Because.')]))).toBe('changed');
  });

  test.each(['area-lead-b', 'dfe-official', 'delivery-partner', 'administrator'])(
    'is not found by %s',
    async (key) => {
      expect(await explainIt([says(await theOne(), '')], await world.viewer(key))).toBeUndefined();
    },
  );

  test('can’t be settled once the phase has closed, nor by whoever can neither write nor sign', async () => {
    const { phase } = await found();
    const after = new Date(phase.closesAt.getTime() + 1);
    expect(refusalOf(await explainIt([says(await theOne(), '')], lead, after))).toBe('closed');
    const sent = await theReturn(await world.viewer('area-lead-g'), 'glenmarsh');
    const [said] = sent.settled as [Settled];
    const glenmarsh = await world.viewer('area-lead-g');
    const late = await explain(glenmarsh, present, 'glenmarsh', [says(said, 'Later.')], new Date());
    expect(refusalOf(late)).toBe('not_allowed');
  });
});

describe('what was explained in an earlier phase', () => {
  let world: World;
  beforeAll(async () => {
    world = await demonstrationWorld();
  });

  test('still counts while the same is entered, and says since when', async () => {
    const lead = await world.viewer('area-lead-g');
    const sent = await theReturn(lead, 'glenmarsh');
    expect(sent.settled.map(({ rule }) => rule)).toEqual(['stage_order']);
    const later = new Date('2027-02-10T10:00:00Z');
    await openQuarters(later);
    const codes = sent.items.map(({ code }) => code);
    for (const code of codes)
      done(await saveAnswers(lead, '2027-01', 'glenmarsh', {}, { confirm: [code] }, later));
    const next = await readReturn(lead, '2027-01', 'glenmarsh', later);
    expect(next?.toConfirm).toEqual([]);
    expect(next?.settled).toMatchObject([{ rule: 'stage_order', explained: { since: sent.phase.name } }]);
    expect(next?.settled[0]?.fingerprint).toBe(sent.settled[0]?.fingerprint);
    expect(sent.explanations[0]?.since).toBeUndefined();
  });

  test('is told apart from what other areas explained', async () => {
    const { area, phase } = await theReturn(await world.viewer('area-lead-g'), 'glenmarsh');
    const said = await listExplanations(world.store.db, area.id, phase.opensAt);
    expect(said.map(({ returnId }) => returnId)).toEqual([`${present}-glenmarsh`]);
    expect(await listExplanations(world.store.db, area.id, new Date(phase.opensAt.getTime() - 1))).toEqual(
      [],
    );
  });

  test('takes one query more, however much there is', async () => {
    const count = async (key: string, area: string) => {
      const viewer = await world.viewer(key);
      return (await withQueries(() => theReturn(viewer, area))).queries.filter((sql) =>
        sql.includes('explanations'),
      ).length;
    };
    expect(await count('area-lead-g', 'glenmarsh')).toBe(1);
    expect(await count('area-lead', 'ashcombe')).toBe(1);
    expect(await count('area-lead-b', 'brackenshire')).toBe(0);
  });
});
