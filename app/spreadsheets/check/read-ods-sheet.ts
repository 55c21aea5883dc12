import { columnName } from '../form-sheet';
import type { readOdsStyles } from './ods-looks';
import type { ReadCell, ReadSheet } from './read-book';
import type { OdsTable } from './read-ods';
import { childOf, insideOf, textIn, type XmlElement } from './xml-tree';

type Context = {
  looks: ReturnType<typeof readOdsStyles>;
  headed: readonly string[];
  tables: readonly OdsTable[];
  view: ReadonlyMap<string, string>;
};

/** One worksheet of an OpenDocument file. */
export function readOdsSheet(sheet: XmlElement, { looks, headed, tables, view }: Context): ReadSheet {
  const inside = insideOf(sheet);
  const columns = inside.filter(({ name }) => name === 'table-column');
  const styles = columns.flatMap((column) => repeat(column, 'number-columns-repeated', column));
  const lines = inside.filter(({ name }) => name === 'table-row');
  const rows: (ReadCell | undefined)[][] = [];
  const merged = inside.filter(({ name }) => name === 'table').map(() => 'a table inside a table');
  for (const line of lines) {
    const cells: (ReadCell | undefined)[] = [];
    for (const cell of line.children) {
      if (typeof cell !== 'object' || !/^(covered-)?table-cell$/.test(cell.name)) continue;
      const style = cell.attributes['style-name'] ?? line.attributes['default-cell-style-name'];
      const usual = styles[cells.length]?.attributes['default-cell-style-name'];
      const read = cellOf(cell, looks.lookOf(style ?? usual ?? 'Default'));
      if (isMerged(cell)) merged.push(`${columnName(cells.length)}${rows.length + 1}`);
      // Empty cells run on to the end of the sheet in what some programs write.
      cells.push(...repeat(cell, 'number-columns-repeated', read, read.value === ''));
    }
    rows.push(
      ...repeat(
        line,
        'number-rows-repeated',
        cells,
        cells.every((cell) => cell?.value === ''),
      ),
    );
  }
  const widthOf = ({ attributes }: XmlElement) => {
    const style = looks.styleOf('table-column', attributes['style-name'] ?? '');
    return charactersIn(childOf(style, 'table-column-properties')?.attributes['column-width'] ?? '2.26cm');
  };
  const look = looks.styleOf('table', sheet.attributes['style-name'] ?? '');
  return {
    name: sheet.attributes.name ?? '',
    hidden: childOf(look, 'table-properties')?.attributes.display === 'false',
    rows,
    widths: styles.map(widthOf),
    merged,
    unseen: [...columns, ...lines]
      .filter(({ attributes }) => (attributes.visibility ?? 'visible') !== 'visible')
      .map(({ name }) => name.replace('table-', '')),
    frozen: ['HorizontalSplitMode', 'VerticalSplitMode'].some((key) => Number(view.get(key) ?? 0) > 0),
    filtered: tables.some((table) => table.filtered),
    zoom: Number(view.get('ZoomValue') ?? 100),
    cursor: `${columnName(Number(view.get('CursorPositionX') ?? 0))}${Number(view.get('CursorPositionY') ?? 0) + 1}`,
    objects: [...headed, ...inside.map(({ name }) => name).filter((name) => drawn.has(name))],
    tables,
  };
}

const drawn = new Set(['annotation', 'shapes', 'frame', 'custom-shape', 'control', 'rect', 'line', 'image']);
/** How wide a digit is, and what lengths are written in, in centimetres. */
const digitWidth = 0.235;
const units: Record<string, number> = { cm: 1, mm: 0.1, in: 2.54, pt: 2.54 / 72 };
const mostRepeated = 2000;

function repeat<Value>(element: XmlElement, attribute: string, value: Value, isEmpty = false): Value[] {
  const times = Number(element.attributes[attribute] ?? 1);
  return Array.from({ length: isEmpty ? Math.min(times, 50) : Math.min(times, mostRepeated) }, () => value);
}

function charactersIn(length: string): number {
  return (Number.parseFloat(length) * (units[length.replace(/[\d.]/g, '')] ?? 1)) / digitWidth;
}

function isMerged({ name, attributes }: XmlElement): boolean {
  if (name === 'covered-table-cell') return true;
  return ['number-columns-spanned', 'number-rows-spanned'].some((key) => Number(attributes[key] ?? 1) > 1);
}

function cellOf(cell: XmlElement, look: ReadCell['look']): ReadCell {
  const { 'value-type': type, value, formula } = cell.attributes;
  const isNumber = type === 'float' || type === 'percentage';
  const text = cell.children
    .flatMap((child) => (typeof child === 'object' && child.name === 'p' ? [paragraphOf(child)] : []))
    .join('\n');
  const links = insideOf(cell).filter(({ name }) => name === 'a');
  return {
    value: isNumber ? Number(value) : text,
    kind: isNumber ? 'number' : type === undefined || type === 'string' ? 'text' : 'other',
    formula: formula !== undefined,
    look,
    links: links.map((link) => ({ text: textIn(link), target: link.attributes.href ?? '' })),
  };
}

function paragraphOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 's') return ' '.repeat(Number(child.attributes.c ?? 1));
      if (child.name === 'tab') return '\t';
      return child.name === 'line-break' ? '\n' : child.name === 'annotation' ? '' : paragraphOf(child);
    })
    .join('');
}
