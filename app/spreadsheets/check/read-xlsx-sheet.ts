import type { Look, ReadCell, ReadSheet, ReadTable } from './read-book';
import { decodeCodes, placeOf, plainText, type Related } from './xlsx-text';
import { childOf, childrenOf, textIn, type XmlElement } from './xml-tree';

type Context = {
  name: string;
  hidden: boolean;
  shared: readonly string[];
  looks: readonly Look[];
  related: ReadonlyMap<string, Related>;
  part: (path: string) => XmlElement | undefined;
};

/** One worksheet of an Excel file. */
export function readXlsxSheet(sheet: XmlElement | undefined, context: Context): ReadSheet {
  const { name, hidden, related, part } = context;
  const view = childOf(childOf(sheet, 'sheetViews'), 'sheetView');
  const selection = childOf(view, 'selection')?.attributes;
  const tables = [...related.values()]
    .filter(({ type }) => type === 'table')
    .map(({ path }) => tableOf(part(path)));
  const columns = childrenOf(childOf(sheet, 'cols'), 'col');
  const rows = childrenOf(childOf(sheet, 'sheetData'), 'row');
  const drawn = ['drawing', 'legacyDrawing', 'picture', 'oleObjects', 'controls'];
  return {
    name,
    hidden,
    rows: readRows(rows, linksOf(sheet, related), context),
    widths: columns.flatMap(({ attributes: { min, max, width } }) =>
      Array.from({ length: Math.min(Number(max) - Number(min) + 1, 2000) }, () => Number(width)),
    ),
    merged: childrenOf(childOf(sheet, 'mergeCells'), 'mergeCell').map(
      ({ attributes }) => attributes.ref ?? '',
    ),
    unseen: [
      ...rows.filter(isHidden).map(({ attributes }) => `row ${attributes.r}`),
      ...columns.filter(isHidden).map(({ attributes }) => `column ${attributes.min}`),
    ],
    frozen: childOf(view, 'pane') !== undefined,
    filtered: childOf(sheet, 'autoFilter') !== undefined,
    zoom: Number(view?.attributes.zoomScale ?? 100),
    cursor: selection?.sqref ?? selection?.activeCell ?? 'A1',
    objects: [
      ...drawn.filter((tag) => childOf(sheet, tag)),
      ...(textIn(childOf(sheet, 'headerFooter')).trim() ? ['a header or footer'] : []),
      ...[...related.values()].map(({ type }) => type).filter((type) => /comment|drawing/i.test(type)),
    ],
    tables,
  };
}

function readRows(rows: readonly XmlElement[], links: ReturnType<typeof linksOf>, context: Context) {
  const read: (ReadCell | undefined)[][] = [];
  for (const row of rows) {
    const line: (ReadCell | undefined)[] = [];
    for (const cell of childrenOf(row, 'c')) {
      const address = cell.attributes.r ?? '';
      line[placeOf(address).column] = cellOf(cell, links.get(address) ?? [], context);
    }
    read[Number(row.attributes.r) - 1] = line;
  }
  return Array.from(read, (line) => Array.from(line ?? []));
}

function cellOf(cell: XmlElement, targets: readonly string[], { shared, looks }: Context): ReadCell {
  const { t: type = 'n', s = '0' } = cell.attributes;
  const written = childOf(cell, 'v');
  const text =
    type === 'inlineStr'
      ? plainText(childOf(cell, 'is'))
      : type === 's'
        ? (shared[Number(textIn(written))] ?? '')
        : textIn(written);
  const isText = type === 's' || type === 'inlineStr';
  const isEmpty = !isText && !written;
  return {
    value: type === 'n' && !isEmpty ? Number(text) : text,
    kind: isText || isEmpty ? 'text' : type === 'n' ? 'number' : 'other',
    formula: childOf(cell, 'f') !== undefined,
    look: looks[Number(s)] ?? (looks[0] as Look),
    links: targets.map((target) => ({ text, target })),
  };
}

function linksOf(sheet: XmlElement | undefined, related: Context['related']) {
  const links = childrenOf(childOf(sheet, 'hyperlinks'), 'hyperlink').map(({ attributes }) => {
    const { ref = '', location, id = '' } = attributes;
    const target =
      location === undefined ? (related.get(id)?.path ?? '') : `#${location.replaceAll("'", '')}`;
    return { ref, target };
  });
  return new Map(
    [...Map.groupBy(links, ({ ref }) => ref)].map(([ref, each]) => [ref, each.map(({ target }) => target)]),
  );
}

function tableOf(table: XmlElement | undefined): ReadTable {
  const { displayName = '', ref = 'A1', headerRowCount = '1' } = table?.attributes ?? {};
  const [from = 'A1', to = from] = ref.split(':');
  const [start, end] = [placeOf(from), placeOf(to)];
  const style = childOf(table, 'tableStyleInfo')?.attributes;
  return {
    name: displayName,
    ...{ top: start.row, left: start.column, bottom: end.row, right: end.column },
    headers: Number(headerRowCount),
    columns: childrenOf(childOf(table, 'tableColumns'), 'tableColumn').map(({ attributes }) =>
      decodeCodes(attributes.name ?? ''),
    ),
    striped: style?.showRowStripes === '1' || style?.showColumnStripes === '1' || style?.name !== undefined,
    filtered: childOf(table, 'autoFilter') !== undefined,
  };
}

function isHidden({ attributes }: XmlElement): boolean {
  return attributes.hidden === '1' || attributes.hidden === 'true';
}
