import type { AnswerContent } from './answers';
import { type DelayTag, delayNames, delayTags } from './delays';
import type { StepBack } from './figures';
import { sayMonth } from './months';
import { type Status, statuses, statusNames } from './status';

/** The cells that an area fills in for one item, in the order in which they stand in the workbook. */
export const workbookFields = [
  'status',
  'stepBack',
  'comment',
  'delay1',
  'delay2',
  'delay3',
  'expected',
] as const;
export type WorkbookField = (typeof workbookFields)[number];

/** What stands in the cells of one item. */
export type CellTexts = Record<WorkbookField, string>;

/** What an area chooses where nothing has changed since its last submission. */
export const stillCorrect = 'Still correct';

/** How the workbook says why an item moved back. */
export const stepBackNames: Record<StepBack, string> = {
  regression: 'Something has changed',
  correction: 'Last time’s answer was wrong',
};

/** What stands between two names of delays that share a cell. */
export const delaySeparator = ';';

/** The choices that a cell offers, as people see them; months and comments are not among them. */
export const workbookChoices = {
  status: statuses.map((status) => statusNames[status]),
  stepBack: Object.values(stepBackNames),
  delays: delayTags.map((tag) => delayNames[tag]),
};

/** An answer as it stands in the cells of a workbook: two delays in their own cells, the others in the third. */
export function cellsOf(content: AnswerContent): CellTexts {
  const { status, stepBack, comment, delays, expected } = content;
  const [first = '', second = '', ...others] = delays.map((tag) => delayNames[tag]);
  return {
    status: status ? statusNames[status] : '',
    stepBack: stepBack ? stepBackNames[stepBack] : '',
    comment,
    delay1: first,
    delay2: second,
    delay3: others.join(`${delaySeparator} `),
    expected: expected ? sayMonth(expected) : '',
  };
}

/** The status that a cell names; undefined when it names none. */
export function statusCalled(text: string): Status | undefined {
  return statuses.find((status) => sameName(statusNames[status], text));
}

/** The reason for a step back that a cell names; undefined when it names none. */
export function stepBackCalled(text: string): StepBack | undefined {
  return (['regression', 'correction'] as const).find((reason) => sameName(stepBackNames[reason], text));
}

/** The delays that a cell names, and what else it says. */
export function delaysCalled(text: string): { tags: DelayTag[]; others: string[] } {
  const names = text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  const tagOf = (name: string) => delayTags.find((tag) => sameName(delayNames[tag], name));
  return {
    tags: names.flatMap((name) => tagOf(name) ?? []),
    others: names.filter((name) => !tagOf(name)),
  };
}

/** Whether two texts name the same thing, whatever their capitals, spaces and apostrophes. */
export function sameName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
}
