import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { londonInstant } from '~/domain/london';
import { messageKinds } from '~/domain/messages';
import { type MessageFacts, writeMessage } from '~/domain/messages/compose';
import { statusNames } from '~/domain/status';

const end = { hour: 23, minute: 59, second: 59, ms: 999 };
const phase = {
  name: 'April to June 2026',
  dueAt: londonInstant({ year: 2026, month: 7, day: 10, ...end }),
  closesAt: londonInstant({ year: 2026, month: 7, day: 17, ...end }),
};
const link = 'https://progress.example/returns/2026-04/ashcombe';
const facts: MessageFacts = {
  area: 'Ashcombe',
  phase,
  state: 'in_progress',
  sentBefore: false,
  link,
  help: 'https://progress.example/help',
  now: new Date('2026-07-03T08:00:00Z'),
  answerBy: londonInstant({ year: 2026, month: 7, day: 20, ...end }),
  sent: { reference: '2026-04-ASHCOMBE-1', version: 1, at: new Date('2026-07-03T13:02:00Z') },
  decision: { granted: true, until: londonInstant({ year: 2026, month: 10, day: 25, ...end }) },
  pack: {
    template: 'Programme board',
    phase: phase.name,
    edition: 1,
    files: [{ kind: 'workbook', until: new Date('2026-07-10T13:02:00Z') }],
  },
  digest: { phase, asked: 10, awaited: [], link, now: new Date('2026-07-13T08:00:00Z') },
};
const write = (kind: (typeof messageKinds)[number], more: Partial<MessageFacts> = {}) => {
  const words = writeMessage(kind, { ...facts, ...more });
  if (!words) throw new Error(`No ${kind} was written.`);
  return words;
};

describe('every email', () => {
  test.each(messageKinds)(
    '%s says who it is about, where to go on, whom to ask, and no more than one line as subject',
    (kind) => {
      const { subject, body } = write(kind);
      expect(subject).not.toMatch(/\n|undefined|null|\{/);
      expect(subject.length).toBeLessThan(100);
      if (kind !== 'digest' && kind !== 'board_pack') expect(subject + body).toContain('Ashcombe');
      expect(body).toContain(link);
      expect(body).toContain('contact the delivery partner');
      expect(body).not.toMatch(/undefined|null|\[object|please|\n\n\n/i);
    },
  );

  test.each(messageKinds)('%s tells nothing that an area answered', (kind) => {
    const { subject, body } = write(kind);
    for (const status of Object.values(statusNames)) expect(subject + body).not.toContain(status);
  });

  it('is not written about what is not there', () => {
    expect(writeMessage('receipt', { ...facts, sent: undefined })).toBeUndefined();
    expect(writeMessage('digest', { ...facts, digest: undefined })).toBeUndefined();
    expect(writeMessage('board_pack', { ...facts, pack: undefined })).toBeUndefined();
  });

  it('of a board pack says so when none of its files could be made', () => {
    const pack = { template: 'Programme board', phase: null, edition: null, files: [] };
    const { subject, body } = write('board_pack', { pack });
    expect(subject).toBe('Not made: Programme board');
    expect(body).toContain('The board pack “Programme board” was to be made by itself, but none');
    expect(body).not.toMatch(/undefined|null/);
    expect(body).toContain(link);
  });

  it('cannot be given a line, a link or a heading by a name that somebody typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.constantFrom(...messageKinds), (typed, kind) => {
        const area = `A${typed}\r\nBcc: x@y.example [here](https://evil.example) ((secret))`;
        const pack = facts.pack && { ...facts.pack, template: area };
        const { subject, body } = write(kind, { area, pack });
        expect(subject).not.toMatch(/[\r\n]/);
        expect(body).not.toMatch(/\[here\]|https:\/\/evil|\(\(|^Bcc:/m);
      }),
    );
  });
});

describe('a reminder', () => {
  test.each([
    ['not_started', false, 'Send Ashcombe’s return', 'Nobody has begun'],
    ['in_progress', false, 'Send Ashcombe’s return', 'has been begun but not sent'],
    ['awaiting_sign_off', false, 'Sign off Ashcombe’s return', 'waits for you to sign it off'],
    ['changes_requested', true, 'Send the changes to Ashcombe’s return', 'Changes were asked for'],
    ['awaiting_sign_off', true, 'Sign off Ashcombe’s return', 'waits for you to sign it off'],
  ] as const)('about a return that is %s (sent before: %s) asks: %s', (state, sentBefore, ask, where) => {
    const { subject, body } = write('reminder', { state, sentBefore });
    expect(subject).toBe(`${ask} for April to June 2026 by Friday 10 July 2026`);
    expect(body).toContain(where);
    expect(body).toContain('It is due by 11:59pm on Friday 10 July 2026.');
  });

  it('names the later date that the area was given, and says that it is one', () => {
    const dueAt = londonInstant({ year: 2026, month: 7, day: 24, ...end });
    const extended = { from: phase.dueAt, reason: 'x', grantedBy: 'y' };
    const { subject, body } = write('reminder', { phase: { ...phase, dueAt, extended } });
    expect(subject).toContain('Friday 24 July 2026');
    expect(body).toContain('This is the later date that Ashcombe was given.');
    expect(body).not.toContain('10 July');
  });

  test.each([
    ['before the clocks go forward', { year: 2027, month: 3, day: 27 }, '11:59pm on Saturday 27 March 2027'],
    [
      'on the day the clocks go forward',
      { year: 2027, month: 3, day: 28 },
      '11:59pm on Sunday 28 March 2027',
    ],
    [
      'on the day the clocks go back',
      { year: 2026, month: 10, day: 25 },
      '11:59pm on Sunday 25 October 2026',
    ],
  ])('says 11:59pm for a date %s', (_, day, said) => {
    const dueAt = londonInstant({ ...day, ...end });
    expect(write('reminder', { phase: { ...phase, dueAt } }).body).toContain(`by ${said}.`);
  });
});

describe('a message about a late return', () => {
  it('says since when, and until when it can be sent', () => {
    const { subject, body } = write('overdue');
    expect(subject).toBe('Late: Ashcombe’s return for April to June 2026');
    expect(body).toContain('It was due by 11:59pm on Friday 10 July 2026.');
    expect(body).toContain('You can still send it until 11:59pm on Friday 17 July 2026.');
  });

  it('calls nobody late who sent and was asked for changes', () => {
    const { subject, body } = write('overdue', { state: 'changes_requested', sentBefore: true });
    expect(subject + body).not.toMatch(/late|was due/i);
    expect(body).toContain('the figures use what you sent before');
    expect(body).toContain('You can send it until 11:59pm on Friday 17 July 2026.');
  });
});

describe('news of a review', () => {
  it('names the date that still counts', () => {
    expect(write('returned').body).toContain('by 11:59pm on Friday 10 July 2026');
    const after = new Date('2026-07-11T08:00:00Z');
    expect(write('returned', { now: after }).body).toContain('by 11:59pm on Friday 17 July 2026');
    expect(write('declined', { now: after }).body).toContain('until 11:59pm on Friday 17 July 2026');
  });

  it('of a question says by when to answer, if anybody said so', () => {
    expect(write('query').body).toContain('answer it by 11:59pm on Monday 20 July 2026.');
    expect(write('query', { answerBy: undefined }).body).toContain('to read it and answer it.');
  });

  test.each([
    [null, 'Ashcombe asks to correct its return', 'decide'],
    [{ granted: false, until: null }, 'cannot be corrected', 'was not agreed'],
    [{ granted: true, until: null }, 'You can correct', 'was agreed'],
    [facts.decision ?? null, 'You can correct', 'until 11:59pm on Sunday 25 October 2026'],
  ])('of a correction decided as %o says so', (decision, subject, body) => {
    const words = write('amendment', { decision });
    expect([words.subject, words.body]).toEqual([
      expect.stringContaining(subject),
      expect.stringContaining(body),
    ]);
  });
});

describe('the digest', () => {
  const awaited = (area: string, more = {}) => ({
    area,
    state: 'in_progress' as const,
    sentBefore: false,
    extendedTo: undefined,
    unreached: undefined,
    ...more,
  });

  it('names who is late, who has more time, who owes changes and who cannot be reached', () => {
    const extendedTo = londonInstant({ year: 2026, month: 7, day: 24, ...end });
    const { subject, body } = write('digest', {
      digest: {
        phase,
        asked: 10,
        awaited: [
          awaited('Ashcombe'),
          awaited('Brackenshire', { extendedTo }),
          awaited('Dunmere', { state: 'changes_requested', sentBefore: true }),
          awaited('Jesmonby', { state: 'not_started', unreached: 'nobody' }),
          awaited('Inglemoor', { unreached: 'no_lead' }),
        ],
        link,
        now: new Date('2026-07-13T08:00:00Z'),
      },
    });
    expect(subject).toBe('4 of 10 areas not sent for April to June 2026');
    expect(body).toContain('6 of 10 areas have sent a return');
    expect(body).toContain(
      'Late\n\n- Ashcombe: in progress\n- Jesmonby: not started\n- Inglemoor: in progress\n\n',
    );
    expect(body).toContain(
      'with a later date\n\n- Brackenshire: in progress: until 11:59pm on Friday 24 July 2026',
    );
    expect(body).toContain('not sent again\n\n- Dunmere: changes requested');
    expect(body).toContain(
      'by email\n\n- Jesmonby: nobody there can sign in\n- Inglemoor: no area lead to sign off',
    );
  });

  it('leaves out what there is none of', () => {
    const { body } = write('digest', {
      digest: { phase, asked: 1, awaited: [awaited('Ashcombe')], link, now: facts.now },
    });
    expect(body).toContain('0 of 1 area have sent');
    expect(body).not.toMatch(/later date|Changes|reached|Late\n/);
  });
});
