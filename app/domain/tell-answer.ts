import { type Answer, noAnswer } from './answers';
import { delayNames } from './delays';
import { sayMonth } from './months';
import { statusNames } from './status';
import { listNames } from './words';

/** One thing that an event changed, in words; empty where there was nothing. */
export type ToldChange = { what: string; before: string; after: string };

/** Whether what an event holds is an answer; older ones lack what came later. */
export function isAnswer(value: unknown): value is Partial<Answer> {
  return !!value && typeof value === 'object' && 'status' in value && 'comment' in value;
}

/** What became of an answer, part by part: the status always, the rest where it changed. */
export function tellAnswer(before: Partial<Answer> | undefined, after: Partial<Answer>): ToldChange[] {
  const [was, is] = [sayParts(before), sayParts(after)];
  return parts
    .map((what) => ({ what, before: was[what], after: is[what] }))
    .filter((told) => told.what === 'Status' || told.before !== told.after);
}

const parts = ['Status', 'Step back', 'Driving the delay', 'Expected in place', 'Comment'] as const;

function sayParts(answer: Partial<Answer> = noAnswer): Record<(typeof parts)[number], string> {
  const { status, stepBack, delays = [], expected, comment = '' } = answer;
  return {
    Status: status ? statusNames[status] : '',
    'Step back': stepBack ? stepBackNames[stepBack] : '',
    'Driving the delay': listNames(delays.map((delay) => delayNames[delay])),
    'Expected in place': expected ? sayMonth(expected) : '',
    Comment: comment,
  };
}

const stepBackNames = {
  regression: 'something has changed',
  correction: 'a correction of what was reported before',
};
