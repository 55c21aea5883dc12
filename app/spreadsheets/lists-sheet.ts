import { commentLimit } from '~/domain/answers';
import { monthsFrom, sayMonth } from '~/domain/months';
import { delaySeparator, stillCorrect, workbookChoices } from '~/domain/workbook-cells';
import { type Check, type CheckName, columnName, type FormCell, type FormSheet } from './form-sheet';
import { formFormat, formSheets, type ReturnForm } from './return-form';

/** How the columns that only the service reads are headed. */
export const listsHeaders = { key: 'Key', value: 'Value', code: 'Code', version: 'Version', base: 'Base' };

/** The hidden sheet: the lists that cells offer, what the file is, and each answer as it was downloaded. */
export function listsSheet(form: ReturnForm): FormSheet {
  const known = form.items.filter(({ base }) => base !== null);
  const columns: string[][] = [
    ['Status', ...workbookChoices.status, stillCorrect],
    ['Why it moved back', ...workbookChoices.stepBack],
    ['What drives delay', ...workbookChoices.delays],
    ['Month', ...monthsOf(form)],
    [listsHeaders.key, ...Object.keys(factsOf(form))],
    [listsHeaders.value, ...Object.values(factsOf(form))],
    [listsHeaders.code, ...known.map(({ code }) => code)],
    [listsHeaders.version, ...known.map(({ base }) => String(base?.version))],
    [listsHeaders.base, ...known.map(({ base }) => JSON.stringify(base?.content))],
  ];
  const height = Math.max(...columns.map(({ length }) => length));
  return {
    name: formSheets.lists,
    lines: Array.from({ length: height }, (_, row) =>
      columns.map((column): FormCell => ({ text: column[row] ?? '', look: 'line' })),
    ),
    widths: columns.map(() => 24),
    hidden: true,
  };
}

/** What the cells of a form are held to, each with the words that a spreadsheet program shows beside it. */
export function checksOf(form: ReturnForm): Record<CheckName, Check> {
  const statuses = workbookChoices.status.length;
  const delays = { name: 'Delays', range: rangeOf(2, workbookChoices.delays.length) };
  const choose = { errorTitle: 'Choose from the list' };
  const status = {
    ...choose,
    promptTitle: 'Status now',
    error: 'Choose one of the answers in the list.',
  };
  return {
    status: {
      ...status,
      list: { name: 'Statuses', range: rangeOf(0, statuses) },
      prompt: 'Choose where this item is now.',
    },
    statusOrSame: {
      ...status,
      list: { name: 'StatusesOrSame', range: rangeOf(0, statuses + 1) },
      prompt: `Choose where this item is now. “${stillCorrect}” repeats all that was said last time.`,
    },
    stepBack: {
      ...choose,
      list: { name: 'Reasons', range: rangeOf(1, workbookChoices.stepBack.length) },
      promptTitle: 'Only if it moved back',
      prompt: 'Choose why, and say what happened in the comments.',
      error: 'Choose one of the reasons in the list.',
    },
    delay: {
      ...choose,
      list: delays,
      promptTitle: 'What drives delay',
      prompt: 'Optional, for items that are not in place.',
      error: 'Choose one of the reasons in the list. Anything else goes into the comments.',
    },
    delays: {
      ...choose,
      list: delays,
      lenient: true,
      promptTitle: 'What drives delay',
      prompt: `Choose one, or write several from the list with “${delaySeparator}” between them.`,
      error: 'Anything that is not in the list will be refused when you upload.',
    },
    comment: {
      longest: commentLimit,
      lenient: true,
      promptTitle: 'Further comments',
      prompt:
        'Reasons for not implementing, or what drives delay. Nothing that identifies a child or family.',
      errorTitle: 'Long comment',
      error: `A comment can have up to ${commentLimit.toLocaleString('en-GB')} characters.`,
    },
    month: {
      ...choose,
      list: { name: 'Months', range: rangeOf(3, monthsOf(form).length) },
      lenient: true,
      promptTitle: 'Expected in place',
      prompt: 'Optional, for items that are not in place. Choose a month, or write one like March 2027.',
      error: 'Write a month and a year, such as March 2027.',
    },
  };
}

function factsOf({ phase, area, proformaVersion, downloadedAt }: ReturnForm): Record<string, string> {
  return {
    format: String(formFormat),
    phase: phase.id,
    area: area.slug,
    proforma: String(proformaVersion),
    downloaded: downloadedAt.toISOString(),
  };
}

function monthsOf({ phase }: ReturnForm): string[] {
  return monthsFrom(phase.id, 60).map(sayMonth);
}

/** A list's cells in the hidden sheet, below its heading. */
function rangeOf(column: number, length: number): string {
  const letter = columnName(column);
  return `$${letter}$2:$${letter}$${length + 1}`;
}
