import { type Check, type CheckName, checkedCells, type FormCell, type FormSheet } from './form-sheet';
import { odsFormStyleNames } from './ods-form-styles';
import { formSheets } from './return-form';
import { escapeXml } from './xml';

/** One table of an OpenDocument form. */
export function odsFormSheet(sheet: FormSheet): string {
  const { name, lines, widths, frozen } = sheet;
  const rows = lines.map(
    (line) => `<table:table-row table:style-name="Row">${line.map(cellOf).join('')}</table:table-row>`,
  );
  // The row of headings is repeated on each page.
  const repeated = frozen ? frozen.rows - 1 : -1;
  const laid = rows.map((row, at) =>
    at === repeated ? `<table:table-header-rows>${row}</table:table-header-rows>` : row,
  );
  const columns = widths.map((width) => `<table:table-column table:style-name="Width${width}"/>`);
  const kept = columns.splice(0, frozen?.columns ?? 0).join('');
  const heads = kept && `<table:table-header-columns>${kept}</table:table-header-columns>`;
  return `<table:table table:name="${escapeXml(name)}" table:style-name="${escapeXml(name)}" table:protected="true">${heads}${columns.join('')}${laid.join('')}</table:table>`;
}

/** What cells of these sheets are held to. */
export function odsValidations(
  sheets: readonly FormSheet[],
  checks: Readonly<Record<CheckName, Check>>,
): string {
  const held = sheets.flatMap((sheet) =>
    [...checkedCells(sheet)].map(([name, [first = 'A1']]) =>
      validation(name, checks[name], `${sheet.name}.${first}`),
    ),
  );
  return `<table:content-validations>${held.join('')}</table:content-validations>`;
}

function validation(name: CheckName, check: Check, first: string): string {
  const { list, longest, lenient, promptTitle, prompt, errorTitle, error } = check;
  const [from = '', to = ''] = list?.range.split(':') ?? [];
  const condition = list
    ? `of:cell-content-is-in-list([$${formSheets.lists}.${from}:.${to}])`
    : `of:cell-content-text-length()<=${longest}`;
  const message = (tag: string, title: string, text: string, kind = '') =>
    `<table:${tag} table:title="${escapeXml(title)}" table:display="true"${kind}><text:p>${escapeXml(text)}</text:p></table:${tag}>`;
  return `<table:content-validation table:name="${name}" table:condition="${escapeXml(condition)}" table:allow-empty-cell="true" table:display-list="unsorted" table:base-cell-address="${first}">${message('help-message', promptTitle, prompt)}${message('error-message', errorTitle, error, ` table:message-type="${lenient ? 'warning' : 'stop'}"`)}</table:content-validation>`;
}

function cellOf({ text, look, check }: FormCell): string {
  const start = `<table:table-cell table:style-name="${odsFormStyleNames[look]}"${check ? ` table:content-validation-name="${check}"` : ''}`;
  if (text === '') return `${start}/>`;
  return `${start} office:value-type="string">${text.split('\n').map(paragraph).join('')}</table:table-cell>`;
}

// In a paragraph, tabs and spaces beside other spaces or at its ends have to be said.
function paragraph(text: string): string {
  const marked = escapeXml(text)
    .replace(/^ +| {2,}| +$/g, (run) => `<text:s text:c="${run.length}"/>`)
    .replaceAll('\t', '<text:tab/>');
  return `<text:p>${marked}</text:p>`;
}
