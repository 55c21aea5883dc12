import { quartersUntil } from 'seeds/reference/phases';
import { worldNow } from 'tests/support/clock';
import { describe, expect, test } from 'vitest';
import { identifyingRule } from '~/domain/explanations';
import type { Phase } from '~/domain/phase';
import { PhaseReturns } from '~/ui/phase-returns';
import type { ReturnRow } from '~/ui/phase-returns-row';
import { ReviewPage } from '~/ui/review-page';
import { draw } from './draw';

const now = new Date(worldNow);
const phase = quartersUntil(now).at(-1) as Phase;
const days = (count: number) => new Date(phase.dueAt.getTime() + count * 86_400_000);
const row = (name: string, more: Partial<ReturnRow> = {}): ReturnRow => ({
  area: { slug: name.toLowerCase(), name, wave: 1 },
  own: phase,
  state: 'submitted',
  answered: 35,
  inScope: 35,
  submission: { id: `${name}-1`, reference: `2026-10-${name}-1`, version: 1 },
  firstSentAt: days(-3),
  late: false,
  actions: ['request_changes', 'accept'],
  ...more,
});

describe('the returns of a phase', () => {
  const reminded = { kind: 'reminder' as const, at: days(-2) };
  const chasing = {
    ashcombe: {
      last: { ...reminded, words: 'Not delivered: the mail server refused the address (550)', failed: true },
      next: { kind: 'overdue' as const, at: days(8), held: true },
      unreached: 'no_lead' as const,
    },
    brackenshire: {
      last: { ...reminded, words: 'Sent to 2 people', failed: false },
      next: undefined,
      unreached: undefined,
    },
  };
  const returns = (
    phaseState: 'open' | 'closed',
    actions: ReturnRow['actions'],
    {
      keptHere = false,
      own = phase,
      last = row('Eldershaw', { state: 'accepted', actions: [] }),
    }: { keptHere?: boolean; own?: Phase; last?: ReturnRow } = {},
  ) =>
    draw(
      <PhaseReturns
        phase={phase}
        phaseState={phaseState}
        now={phaseState === 'open' ? days(4) : now}
        asked={5}
        sent={4}
        notSent={[
          row('Ashcombe', { own, submission: undefined, firstSentAt: undefined, late: true, actions: [] }),
        ]}
        waiting={[
          row('Brackenshire', { firstSentAt: days(4), late: true, actions }),
          row('Calderholt', { actions }),
        ]}
        changesRequested={[row('Dunmere', { state: 'changes_requested', actions: ['accept'] })]}
        accepted={[last]}
        chasing={chasing}
        keptHere={keptHere}
        done={undefined}
      />,
    );

  test('are counted by what they wait for, and a late one says how late', async () => {
    const { words } = await returns('open', ['request_changes', 'accept']);
    expect(words).toContain(
      '4 of 5 areas have sent: 1 accepted, 2 waiting for review, 1 with changes requested.',
    );
    expect(words).toContain('Changes requested: 1 of 5 areas');
    expect(words.match(/4 days late/g)).toHaveLength(2);
    expect(words).toContain('Accept what was sent for Dunmere');
  });

  test('tell what each area was written to last, what comes next, and whom nothing reached', async () => {
    const { words } = await returns('open', []);
    expect(words).toContain('Not delivered: the mail server refused the address (550)');
    expect(words).toContain('The last message to 1 area was not delivered to everybody: Ashcombe');
    expect(words).toMatch(/Late, \d+ \w+ \d{4} for Ashcombe ?Held ?No area lead to sign off/);
    expect(words).toContain('Sent to 2 people');
    expect(words).toContain('None for Brackenshire');
    expect(words).not.toContain('Email is not set up here');
    expect((await returns('open', [], { keptHere: true })).words).toContain('Email is not set up here');
  });

  test('name the later date of an area that was given one, and call it late by that', async () => {
    const extended = { from: phase.dueAt, reason: 'x', grantedBy: 'y' };
    const { words } = await returns('open', [], { own: { ...phase, dueAt: days(14), extended } });
    expect(words).toMatch(/Until \d+ \w+ \d{4}, under an extension/);
  });

  test('can only be accepted once the phase has closed', async () => {
    const { words } = await returns('closed', ['accept']);
    expect(words).toContain('Accept Brackenshire');
    expect(words).not.toMatch(/request changes|Waiting for the area/i);
  });

  test('say that a correction is asked for, in its row and before the groups, to whoever decides', async () => {
    const asked = { state: 'accepted', window: 'amendment_asked', amendment: { until: null } } as const;
    const actions = ['grant_amendment', 'refuse_amendment'] as const;
    const { words } = await returns('closed', [], { last: row('Eldershaw', { ...asked, actions }) });
    expect(words).toContain('Correction asked for: decide for Eldershaw');
    expect(words.indexOf('Correction asked for, to be decided: Eldershaw')).toBeLessThan(
      words.indexOf('Not sent: '),
    );
    const others = await returns('closed', [], { last: row('Eldershaw', { ...asked, actions: [] }) });
    expect(others.words).toContain('Correction asked for');
    expect(others.words).not.toContain('decide for');
  });

  test('say until when a correction is agreed', async () => {
    const until = new Date('2026-12-05T23:59:59.999Z');
    const agreed = { state: 'accepted', window: 'amendment', amendment: { until }, actions: [] } as const;
    const { words } = await returns('closed', [], { last: row('Eldershaw', agreed) });
    expect(words).toContain('Correction agreed until 5 December 2026');
    expect(words).not.toContain('to be decided');
  });
});

describe('a review', () => {
  const review = (more: Partial<Parameters<typeof ReviewPage>[0]>) =>
    draw(
      <ReviewPage
        phase={phase}
        phaseState="open"
        now={new Date()}
        areaReturn={reviewed('Brackenshire')}
        reviews
        extends={false}
        moved={null}
        since={undefined}
        requests={[]}
        explanations={[]}
        places={{}}
        queries={[]}
        news={null}
        errors={[]}
        {...more}
      />,
    );
  const reviewed = (name: string, more: Partial<ReturnRow> = {}) => ({
    ...row(name, more),
    submission: { id: 'one', reference: 'one', version: 1, submittedAt: new Date('2026-06-01') },
    amendment: undefined,
    window: 'open' as const,
  });
  const closed = /Changes can no longer be requested: this phase closed on \d+ \w+ \d{4}\./;

  test('flags comments that the area says do not identify a person, and nothing else that it explained', async () => {
    const told = {
      code: 'FH-FD-01',
      fingerprint: 'f',
      text: 'Our office.',
      by: 'Lead',
      at: '2026-10-01T10:00:00Z',
    };
    const places = { 'FH-FD-01': { name: 'Family pathways', section: 'front-door' } };
    const flagged = await review({ explanations: [{ ...told, rule: identifyingRule }], places });
    expect(flagged.words).toContain('1 comment had what looked like a person’s details');
    expect(flagged.words).toContain('Family pathways');
    const other = await review({ explanations: [{ ...told, rule: 'jump' }], places });
    expect(other.words).not.toContain('identify a person');
  });

  test('of a closed phase says what can no longer be done, and tells no reviewer to go away', async () => {
    const accepting = await review({
      phaseState: 'closed',
      areaReturn: reviewed('Brackenshire', { actions: ['accept'] }),
    });
    expect(accepting.words).toMatch(closed);
    expect(accepting.words).toContain('Accept version 1');
    expect(accepting.words).not.toContain('You can still request changes');
    const done = await review({
      phaseState: 'closed',
      areaReturn: reviewed('Brackenshire', { state: 'accepted', actions: [] }),
    });
    expect(done.words).toMatch(closed);
    expect(done.words).not.toContain('nothing for you to do');
    expect((await review({ reviews: false, areaReturn: reviewed('B', { actions: [] }) })).words).toContain(
      'nothing for you to do',
    );
  });

  test('names the items of a correction', async () => {
    const amendment = {
      id: 'one',
      reason: 'A slip.',
      items: [{ code: 'FH-FD-01', reason: 'It opened.' }],
      requestedBy: 'Ann',
      requestedAt: days(8),
      decision: 'granted' as const,
      decisionReason: '',
      decidedBy: 'Dee',
      decidedAt: days(9),
      until: days(20),
    };
    const { words } = await review({
      areaReturn: { ...reviewed('Dunmere', { state: 'accepted', actions: [] }), amendment },
      places: { 'FH-FD-01': { name: 'Front door', section: 'front-door' } },
    });
    expect(words).toContain('What it asked to correct:Front door FH-FD-01“It opened.”');
  });

  test('offers what was sent while changes are requested', async () => {
    const { words } = await review({
      areaReturn: reviewed('Dunmere', { state: 'changes_requested', actions: ['accept'] }),
    });
    expect(words).toContain('Accept what was sent');
    expect(words).not.toMatch(closed);
  });

  test('tells what moved before it offers to accept', async () => {
    const nothing = { fromComment: '', fromDelays: [], fromExpected: null, delays: [], expected: null };
    const change = { ...nothing, code: 'FH-FD-05', comment: 'The team left.', stepBack: null };
    const { words } = await review({
      moved: {
        since: 'July to September 2026',
        back: [
          {
            ...change,
            statement: 'A statement',
            from: 'in_place',
            to: 'in_design',
            stepBack: 'regression',
          },
        ],
        up: [{ ...change, statement: 'Another one', from: 'in_design', to: 'in_place' }],
      },
    });
    const parts = [
      'What moved since July',
      'Slipped back: 1 item',
      'The team left',
      'Moved up: 1 item',
      'Accept it',
    ];
    const places = parts.map((part) => words.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
