import { existsSync, readFileSync } from 'node:fs';
import { demonstrationAreas } from 'seeds/demonstration/areas';
import { demonstrationPeople } from 'seeds/demonstration/people';
import { type DemonstrationReturn, demonstrationReturns } from 'seeds/demonstration/story';
import { describe, expect, it } from 'vitest';
import { stageOf } from '~/domain/status';
import { checkAgainst } from './reference-checks';

/** Appendix 3 of the evaluation as published, in form order: in place, in design, not being implemented. */
const asPublished: Record<string, [number, number, number]> = {
  'SR-SR-01': [5, 1, 0],
  'SR-SR-02': [4, 2, 0],
  'SR-SR-03': [3, 3, 0],
  'SR-SR-04': [1, 5, 0],
  'SR-SR-05': [5, 1, 0],
  'SR-SP-01': [6, 0, 0],
  'SR-SP-02': [3, 3, 0],
  'SR-SP-03': [9, 0, 0],
  'SR-SP-04': [5, 1, 0],
  'FH-FD-01': [6, 0, 0],
  'FH-FD-02': [6, 0, 0],
  'FH-FD-03': [4, 2, 0],
  'FH-FD-04': [4, 2, 0],
  'FH-FD-05': [4, 2, 0],
  'FH-FS-01': [5, 1, 0],
  'FH-FS-02': [5, 0, 1],
  'FH-FS-03': [3, 3, 0],
  'FH-FS-04': [5, 1, 0],
  'FH-LP-01': [5, 1, 0],
  'FH-LP-02': [5, 1, 0],
  'FH-LP-03': [5, 1, 0],
  'FH-MT-01': [5, 1, 0],
  'FH-MT-02': [5, 1, 0],
  'CP-MA-01': [6, 0, 0],
  'CP-MA-02': [5, 1, 0],
  'CP-MA-03': [6, 0, 0],
  'CP-MA-04': [6, 0, 0],
  'CP-MA-05': [4, 2, 0],
  'CP-PR-01': [6, 0, 0],
  'CP-PR-02': [5, 1, 0],
  'CP-PR-03': [6, 0, 0],
  'FN-GD-01': [6, 0, 0],
  'FN-GD-02': [6, 0, 0],
  'FN-SP-01': [6, 0, 0],
  'FN-SP-02': [6, 0, 0],
};
const codes = Object.keys(asPublished);

/** The phases up to the quarter that `now` is in; a quarter is due ten days after its end, a fieldwork month on its last day. */
function phasesUntil(now: Date): string[] {
  const phases = ['2024-02', '2024-11', '2025-02'];
  for (let month = 3; Date.UTC(2025, month) <= now.getTime(); month += 3)
    phases.push(new Date(Date.UTC(2025, month)).toISOString().slice(0, 7));
  return phases;
}

function dueAt(phase: string): Date {
  const [year = 0, month = 0] = phase.split('-').map(Number);
  const fieldwork = phase < '2025-04';
  return new Date(Date.UTC(year, fieldwork ? month : month + 2, fieldwork ? 0 : 10, 22, 59, 59));
}

function story(now: string) {
  const instant = new Date(now);
  const phases = phasesUntil(instant);
  const returns = demonstrationReturns(phases, dueAt, instant);
  const present = phases.at(-1) as string;
  const find = (phase: string, area: string) =>
    returns.find((one) => one.phase === phase && one.area === area) as DemonstrationReturn;
  return { now: instant, phases, present, returns, find };
}

/** Every submission with the last one that the same area made for an earlier phase. */
function submissionsOf(returns: DemonstrationReturn[]) {
  const last = new Map<string, DemonstrationReturn['submissions'][number]>();
  return returns.flatMap(({ phase, area, submissions }) => {
    const previous = last.get(area);
    const latest = submissions.at(-1);
    if (latest) last.set(area, latest);
    return submissions.map((submission) => ({ phase, area, submission, previous }));
  });
}

const day = 24 * 60 * 60 * 1000;
const moments = [
  '2026-11-21T20:00:00Z',
  '2026-12-31T23:59:00Z',
  '2027-01-01T08:00:00Z',
  '2027-01-05T09:00:00Z',
  '2027-01-13T15:30:00Z',
  '2028-06-15T12:00:00Z',
];

describe('the February 2025 phase', () => {
  const returns = story('2026-11-21T20:00:00Z').returns.filter(({ phase }) => phase === '2025-02');

  it.each(Object.entries(asPublished))('adds up to what was published for %s', (code, published) => {
    const answers = returns.map(({ submissions }) => submissions.at(-1)?.answers[code]?.status);
    const counts = ['in_place', 'in_design', 'not_implemented'].map(
      (status) => answers.filter((answer) => answer === status).length,
    );
    // Nine areas were printed for this row although six answered.
    expect(counts).toEqual(code === 'SR-SP-03' ? [6, 0, 0] : published);
  });
});

describe.each(moments)('the story told at %s', (moment) => {
  const { now, phases, present, returns, find } = story(moment);
  const submissions = submissionsOf(returns);

  it('is the same when told again', () => {
    expect(story(moment).returns).toEqual(returns);
  });

  it('has one return for each area that a phase asks', () => {
    const asked = phases.map((phase) => returns.filter((one) => one.phase === phase).map((one) => one.area));
    const everyone = demonstrationAreas.map(({ slug }) => slug);
    const expected = phases.map((phase) => (phase === '2024-02' ? 3 : phase < '2025-04' ? 6 : 10));
    expect(asked).toEqual(expected.map((count) => everyone.slice(0, count)));
  });

  it('answers all 35 items in every submission', () => {
    for (const { submission } of submissions) expect(Object.keys(submission.answers)).toEqual(codes);
  });

  it('gives a reason for everything that is not being implemented', () => {
    for (const { area, phase, submission } of submissions)
      for (const [code, { status, comment }] of Object.entries(submission.answers))
        if (status === 'not_implemented') expect(comment, `${phase} ${area} ${code}`).not.toBe('');
  });

  it('marks and explains every step back, and nothing else', () => {
    for (const { area, phase, submission, previous } of submissions)
      for (const [code, answer] of Object.entries(submission.answers)) {
        const before = previous?.answers[code];
        const back = before !== undefined && stageOf(answer.status) < stageOf(before.status);
        expect(answer.stepBack !== null, `${phase} ${area} ${code} is a step back`).toBe(back);
        if (back) expect(answer.comment, `${phase} ${area} ${code}`).not.toBe('');
      }
  });

  it('has one to three steps back in every phase that everyone has reported on', () => {
    for (const phase of phases.slice(1, -1)) {
      const back = submissions
        .filter((one) => one.phase === phase)
        .flatMap(({ submission }) => Object.values(submission.answers))
        .filter(({ stepBack }) => stepBack !== null);
      expect(back.length, phase).toBeGreaterThanOrEqual(1);
      expect(back.length, phase).toBeLessThanOrEqual(3);
    }
  });

  it('leaves most answers as they were from one quarter to the next', () => {
    for (const phase of phases.filter((one) => one >= '2025-07')) {
      const kept = submissions
        .filter((one) => one.phase === phase)
        .flatMap(({ submission, previous }) =>
          codes.map((code) => submission.answers[code]?.status === previous?.answers[code]?.status),
        );
      const share = kept.filter(Boolean).length / Math.max(1, kept.length);
      if (kept.length > 0) expect(share, phase).toBeGreaterThan(0.8);
    }
  });

  it('has nothing sent, returned or accepted at or after now, or before its phase', () => {
    for (const { phase, submissions, changesRequested, acceptedAt } of returns) {
      const [first, second] = submissions;
      const times = [first?.at, changesRequested?.at, second?.at, acceptedAt].filter(
        (at) => at !== undefined,
      );
      expect(times).toEqual([...times].sort((a, b) => a.getTime() - b.getTime()));
      for (const at of times) {
        expect(at.getTime()).toBeLessThan(now.getTime());
        expect(at.getTime()).toBeGreaterThan(Date.parse(`${phase}-01T00:00:00Z`));
      }
    }
  });

  it('sends in office hours on working days, in the order of the phases', () => {
    for (const { submission, previous } of submissions) {
      expect([9, 10, 11, 12, 13, 14, 15]).toContain(submission.at.getUTCHours());
      expect([1, 2, 3, 4, 5]).toContain(submission.at.getUTCDay());
      if (previous) expect(submission.at.getTime()).toBeGreaterThan(previous.at.getTime());
    }
  });

  it('sends one return late, within a week, and the others of past phases in time', () => {
    const late = submissions.filter(({ phase, submission }) => submission.at > dueAt(phase));
    expect(late.map(({ phase, area }) => `${phase} ${area}`)).toEqual(['2026-01 harrowick']);
    for (const { phase, submission } of late)
      expect(submission.at.getTime() - dueAt(phase).getTime()).toBeLessThan(5 * day);
    for (const { phase, submission } of submissions)
      if (phase !== present && dueAt(phase) <= now)
        expect(dueAt(phase).getTime() - submission.at.getTime()).toBeLessThan(13 * day);
  });

  it('returns one past return for changes, which comes back with a few answers changed', () => {
    const twice = returns.filter((one) => one.submissions.length === 2);
    expect(twice).toHaveLength(1);
    const [first, second] = twice[0]?.submissions ?? [];
    const changed = codes.filter((code) => first?.answers[code]?.status !== second?.answers[code]?.status);
    expect(changed).toEqual(['SR-SR-03', 'SR-SR-04', 'FH-FS-03']);
    expect(twice[0]).toMatchObject({ phase: '2025-07', area: 'eldershaw', state: 'accepted' });
    expect(twice[0]?.changesRequested?.reason).toContain('Please');
  });

  it('has one past return that was never sent', () => {
    const unsent = returns.filter((one) => one.phase !== present && one.submissions.length === 0);
    expect(unsent.map(({ phase, area, state }) => [phase, area, state])).toEqual([
      ['2025-10', 'jesmonby', 'in_progress'],
    ]);
    expect(Object.keys(unsent[0]?.working ?? {})).toHaveLength(14);
  });

  it('has older returns accepted, but for one, and some of each in the phase before this one', () => {
    const states = (phase: string) =>
      new Set(returns.filter((one) => one.phase === phase).map((one) => one.state));
    const older = returns.filter(
      (one) => one.phase < (phases.at(-2) as string) && one.submissions.length > 0,
    );
    const waiting = older.filter(({ state }) => state !== 'accepted');
    expect(waiting.map(({ phase, area }) => `${phase} ${area}`)).toEqual(['2026-04 glenmarsh']);
    expect(states(phases.at(-2) as string)).toEqual(new Set(['submitted', 'accepted']));
  });

  it('has submissions, working answers and dates that go with each state', () => {
    for (const one of returns) {
      const sent = ['submitted', 'accepted', 'changes_requested'].includes(one.state);
      const open = ['in_progress', 'awaiting_sign_off', 'changes_requested'].includes(one.state);
      expect(one.submissions.length > 0).toBe(sent);
      expect(one.working !== null).toBe(open);
      expect(one.acceptedAt !== undefined).toBe(one.state === 'accepted');
      if (one.state === 'changes_requested') expect(one.changesRequested).toBeDefined();
    }
  });

  it('has Ashcombe two thirds through its present return, with a step back still to explain', () => {
    const { state, working } = find(present, 'ashcombe');
    const before = find(phases.at(-2) as string, 'ashcombe').submissions.at(-1)?.answers ?? {};
    const answers = Object.entries(working ?? {});
    expect(state).toBe('in_progress');
    expect(answers.filter(([, { status }]) => status !== null)).toHaveLength(22);
    expect(answers.filter(([, { confirmed }]) => confirmed).length).toBeGreaterThanOrEqual(14);
    expect(answers.filter(([, { status, confirmed }]) => status && !confirmed).length).toBeGreaterThanOrEqual(
      3,
    );
    const back = answers.filter(
      ([code, { status }]) => status && stageOf(status) < stageOf(before[code]?.status ?? 'not_implemented'),
    );
    expect(back.map(([, { comment, stepBack }]) => [comment, stepBack])).toEqual([['', null]]);
    for (const [code, { status, comment, confirmed }] of answers)
      if (confirmed)
        expect({ status, comment }).toEqual({ status: before[code]?.status, comment: before[code]?.comment });
  });
});

describe('the present quarter', () => {
  const expected = {
    ashcombe: 'in_progress',
    brackenshire: 'not_started',
    calderholt: 'submitted',
    dunmere: 'changes_requested',
    eldershaw: 'in_progress',
    farrowdale: 'accepted',
    glenmarsh: 'submitted',
    harrowick: 'awaiting_sign_off',
    inglemoor: 'in_progress',
    jesmonby: 'not_started',
  };

  it.each(['2026-11-21T20:00:00Z', '2026-12-31T23:59:00Z', '2028-06-15T12:00:00Z'])(
    'has every state of a return at %s',
    (moment) => {
      const { present, returns, find } = story(moment);
      const states = returns.filter(({ phase }) => phase === present).map(({ area, state }) => [area, state]);
      expect(Object.fromEntries(states)).toEqual(expected);
      expect(Object.keys(find(present, 'harrowick').working ?? {})).toEqual(codes);
    },
  );

  it.each(['2026-10-01T08:00:00Z', '2027-01-01T20:00:00Z', '2027-01-05T09:00:00Z'])(
    'has nothing sent when it has only just opened, at %s',
    (moment) => {
      const { present, returns } = story(moment);
      const sent = returns.filter(({ phase, submissions }) => phase === present && submissions.length > 0);
      expect(sent).toEqual([]);
    },
  );
});

describe('the past', () => {
  it('stays as it was when time moves on', () => {
    const answersOf = (moment: string) =>
      story(moment)
        .returns.filter(({ phase }) => phase < '2026-10')
        .map(({ phase, area, submissions }) => ({ phase, area, submissions }));
    expect(answersOf('2028-06-15T12:00:00Z')).toEqual(answersOf('2026-11-21T20:00:00Z'));
  });

  it('has wave 1 ahead of wave 2 throughout', () => {
    const { phases, returns } = story('2026-11-21T20:00:00Z');
    const inPlace = (phase: string, areas: string[]) => {
      const answers = returns
        .filter((one) => one.phase === phase && areas.includes(one.area))
        .flatMap(({ submissions }) => Object.values(submissions.at(-1)?.answers ?? {}));
      return answers.filter(({ status }) => status === 'in_place').length / answers.length;
    };
    for (const phase of phases.slice(1, -1)) {
      const waveOne = inPlace(phase, ['ashcombe', 'brackenshire', 'calderholt']);
      const caseStudies = inPlace(phase, ['dunmere', 'eldershaw', 'farrowdale']);
      expect(waveOne).toBeGreaterThan(caseStudies);
      if (phase < '2025-04') continue;
      expect(caseStudies).toBeGreaterThan(
        inPlace(phase, ['glenmarsh', 'harrowick', 'inglemoor', 'jesmonby']),
      );
    }
  });

  it('seldom has a later stage ahead of the one it follows from', () => {
    const order: [string, string][] = [
      ['FH-FD-04', 'FH-FD-05'],
      ['FH-LP-01', 'FH-LP-02'],
      ['FH-LP-01', 'FH-LP-03'],
      ['CP-MA-03', 'CP-MA-04'],
      ['CP-MA-04', 'CP-MA-05'],
      ['CP-PR-01', 'CP-PR-03'],
      ['FN-SP-01', 'FN-SP-02'],
    ];
    const pairs = submissionsOf(story('2028-06-15T12:00:00Z').returns).flatMap(
      ({ submission: { answers } }) =>
        order.map(([earlier, later]) => [answers[earlier]?.status, answers[later]?.status]),
    );
    const ahead = pairs.filter(([earlier, later]) => later === 'in_place' && earlier !== 'in_place');
    expect(ahead.length / pairs.length).toBeLessThan(0.02);
  });

  it('climbs steadily from April 2025 in the areas that joined then', () => {
    const { phases, returns } = story('2028-06-15T12:00:00Z');
    const joined = ['glenmarsh', 'harrowick', 'inglemoor', 'jesmonby'];
    const counts = phases.slice(3, -1).map((phase) => {
      const answers = returns
        .filter((one) => one.phase === phase && joined.includes(one.area))
        .flatMap(({ submissions }) => Object.values(submissions.at(-1)?.answers ?? {}));
      return answers.filter(({ status }) => status === 'in_place').length / answers.length;
    });
    expect(counts[0]).toBeLessThan(0.1);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts.at(-1)).toBeGreaterThan(0.9);
  });
});

describe('the comments', () => {
  const { returns } = story('2026-11-21T20:00:00Z');
  const all = returns.flatMap(({ submissions }) =>
    submissions.flatMap(({ answers }) => Object.values(answers).map(({ comment }) => comment)),
  );
  const written = [...new Set(all)].filter((comment) => comment !== '');

  it('are many, short and filled in', () => {
    expect(written.length).toBeGreaterThan(300);
    for (const comment of written) {
      expect(comment).not.toMatch(/[{}]|undefined| {2}/);
      expect(comment).toMatch(/^[A-Z0-9].*[.?]$/);
      expect(comment.length).toBeLessThan(200);
    }
  });

  it('are sometimes left out', () => {
    expect(all.filter((comment) => comment === '').length / all.length).toBeGreaterThan(0.2);
  });
});

describe('the areas and people', () => {
  const list = new URL('../../../shared/reference/local-authorities.csv', import.meta.url);

  it('are ten areas with regions that are plainly made up', () => {
    expect(demonstrationAreas.map(({ name }) => name.charAt(0)).join('')).toBe('ABCDEFGHIJ');
    expect(demonstrationAreas.map(({ wave }) => wave)).toEqual([1, 1, 1, 2, 2, 2, 2, 2, 2, 2]);
    for (const { region } of demonstrationAreas) expect(region).toMatch(/^Illustrative /);
  });

  checkAgainst('local-authorities.csv is', existsSync(list), [
    [
      'have names that no local authority has',
      () => {
        const authorities = readFileSync(list, 'utf8').toLowerCase();
        expect(authorities).toContain('barnet');
        for (const { slug } of demonstrationAreas) expect(authorities).not.toContain(slug);
      },
    ],
  ]);

  it('are people named by what they do, with one lead for every area', () => {
    const keys = demonstrationPeople.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(
      expect.arrayContaining([
        'area-lead',
        'contributor',
        'area-lead-b',
        'area-lead-j',
        'dfe-official',
        'delivery-partner',
        'administrator',
      ]),
    );
    for (const { email } of demonstrationPeople) expect(email).toMatch(/@example\.org$/);
    const led = demonstrationPeople.filter(({ role }) => role === 'area_lead').flatMap(({ areas }) => areas);
    expect(led).toEqual(demonstrationAreas.map(({ slug }) => slug));
  });
});
