import { cellsOf, type WorkbookField, workbookFields } from '~/domain/workbook-cells';
import { illustrativeWarning } from './about';
import { type CheckName, columnName, type FormCell, type FormSheet, type Look } from './form-sheet';
import { codeHeader, type FormItem, fieldHeaders, formSheets, type ReturnForm } from './return-form';

/** The sheet to fill in: one row an item, what was said last time beside what is said now. */
export function answersSheet(form: ReturnForm): FormSheet {
  const marked = form.items.some(({ problem }) => problem !== undefined);
  const columns = [...shown, ...filledIn, ...(marked ? [problemColumn] : [])];
  const notes = notesOf(form, marked);
  return {
    name: formSheets.answers,
    lines: [
      [cell(`Answers of ${form.area.name}, ${form.phase.name}`, 'title')],
      ...notes.map((note) => [cell(note, 'line')]),
      columns.map(({ header }) => cell(header, 'head')),
      ...form.items.map((item) =>
        columns.map(({ text, look, check }) => {
          const held = check?.(item);
          return { text: text(item), look, ...(held && { check: held }) };
        }),
      ),
    ],
    widths: columns.map(({ width }) => width),
    frozen: { columns: 2, rows: notes.length + 2 },
  };
}

type FormColumn = {
  header: string;
  width: number;
  look: Look;
  text: (item: FormItem) => string;
  check?: (item: FormItem) => CheckName;
};

const locked = (header: string, width: number, text: FormColumn['text']): FormColumn => ({
  header,
  width,
  look: 'locked',
  text,
});

const lastCells = ({ last }: FormItem) => (last ? cellsOf(last) : undefined);

const shown: FormColumn[] = [
  locked(codeHeader, 12, ({ code }) => code),
  locked('Statement', 38, ({ statement }) => statement),
  locked('Section', 22, ({ section }) => section),
  locked('Last time: status', 15, (item) => lastCells(item)?.status ?? 'No earlier answer'),
  locked('Last time: further comments', 36, ({ last }) => last?.comment ?? ''),
  locked('Last time: what drives delay', 18, (item) => {
    const { delay1 = '', delay2 = '', delay3 = '' } = lastCells(item) ?? {};
    return [delay1, delay2, delay3].filter(Boolean).join('; ');
  }),
  locked('Last time: month expected in place', 16, (item) => lastCells(item)?.expected ?? ''),
];

const widths = { status: 16, stepBack: 18, comment: 50, delay1: 18, delay2: 18, delay3: 22, expected: 17 };

const checks: Record<WorkbookField, (item: FormItem) => CheckName> = {
  status: ({ last }) => (last ? 'statusOrSame' : 'status'),
  stepBack: () => 'stepBack',
  comment: () => 'comment',
  delay1: () => 'delay',
  delay2: () => 'delay',
  delay3: () => 'delays',
  expected: () => 'month',
};

const filledIn: FormColumn[] = workbookFields.map((field) => ({
  header: fieldHeaders[field],
  width: widths[field],
  look: 'entry',
  text: ({ cells }) => cells[field],
  check: checks[field],
}));

const problemColumn: FormColumn = {
  header: 'Problem',
  width: 60,
  look: 'problem',
  text: ({ problem }) => problem ?? '',
};

function notesOf({ illustrative, lastPhase }: ReturnForm, marked: boolean): string[] {
  const [first, last] = [columnName(shown.length), columnName(shown.length + filledIn.length - 1)];
  const problems = columnName(shown.length + filledIn.length);
  const time = lastPhase ? `Last time is ${lastPhase}.` : 'This is the area’s first report.';
  return [
    ...(illustrative ? [illustrativeWarning] : []),
    `Fill in columns ${first} to ${last}. The grey columns before them are locked. ${time}`,
    ...(marked ? [`Column ${problems} says what to put right in each row. Nothing was applied.`] : []),
  ];
}

function cell(text: string, look: Look): FormCell {
  return { text, look };
}
