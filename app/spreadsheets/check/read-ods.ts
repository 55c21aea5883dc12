import { readOdsStyles } from './ods-looks';
import { findIllegal, type ReadBook, type ReadTable, textOf } from './read-book';
import { readOdsSheet } from './read-ods-sheet';
import { placeOf } from './xlsx-text';
import { childOf, childrenOf, insideOf, readXml, textIn, type XmlElement } from './xml-tree';

/** What rules look at in an OpenDocument file. */
export function readOds(parts: ReadonlyMap<string, string | Uint8Array>, fileName: string): ReadBook {
  const part = (path: string) => (parts.has(path) ? readXml(textOf(parts.get(path))) : undefined);
  const [content, styles, settings] = [part('content.xml'), part('styles.xml'), part('settings.xml')];
  const meta = childOf(part('meta.xml'), 'meta');
  const says = (name: string) => textIn(childOf(meta, name));
  const book = childOf(childOf(content, 'body'), 'spreadsheet');
  const looks = readOdsStyles([styles, content]);
  const { language, country } = childOf(looks.usual, 'text-properties')?.attributes ?? {};
  const tables = childrenOf(childOf(book, 'database-ranges'), 'database-range').map(tableOf);
  const sheets = childrenOf(book, 'table');
  const said = insideOf(settings).filter(({ name }) => name === 'config-item');
  const active = said.find(({ attributes }) => attributes.name === 'ActiveTable');
  const names = sheets.map(({ attributes }) => attributes.name ?? '');
  return {
    format: 'ods',
    fileName,
    paths: [...parts.keys()],
    facts: {
      title: says('title'),
      language: says('language'),
      creator: says('creator') || says('initial-creator'),
      keywords: childrenOf(meta, 'keyword').map(textIn),
    },
    textLanguage: `${language ?? ''}-${country ?? ''}`,
    active: active ? names.indexOf(textIn(active)) : 0,
    names: childrenOf(childOf(book, 'named-expressions'), 'named-range').map(
      ({ attributes }) => attributes.name ?? '',
    ),
    superscript: [...insideOf(content), ...insideOf(styles)].some(({ attributes }) =>
      /^(super|sub)/.test(attributes['text-position'] ?? ''),
    ),
    illegal: findIllegal(parts),
    sheets: sheets.map((sheet) => {
      const name = sheet.attributes.name ?? '';
      return readOdsSheet(sheet, {
        looks,
        headed: headersOf(styles),
        tables: tables.filter((table) => table.sheet === name),
        view: viewOf(settings, name),
      });
    }),
  };
}

export type OdsTable = ReadTable & { sheet: string };

function tableOf({ attributes }: XmlElement): OdsTable {
  const { name = '', 'target-range-address': range = '' } = attributes;
  const [from = '', to = from] = range.split(':');
  const [sheet = '', start = 'A1'] = splitAddress(from);
  const [, end = start] = splitAddress(to);
  const [first, last] = [placeOf(start), placeOf(end)];
  const filtered = attributes['display-filter-buttons'] === 'true';
  return {
    ...{ name, sheet, filtered, striped: false, columns: undefined },
    ...{ top: first.row, left: first.column, bottom: last.row, right: last.column },
    headers: attributes['contains-header'] === 'false' ? 0 : 1,
  };
}

function splitAddress(address: string): [string, string] {
  const at = address.lastIndexOf('.');
  return [address.slice(0, at).replace(/^\$|'/g, ''), address.slice(at + 1)];
}

/** Headers and footers that are shown; what is said to be hidden is not there for anybody. */
function headersOf(styles: XmlElement | undefined): string[] {
  return insideOf(childOf(styles, 'master-styles'))
    .filter(({ name }) => /^(header|footer)(-left|-first)?$/.test(name))
    .filter((element) => element.attributes.display !== 'false' && textIn(element).trim() !== '')
    .map(({ name }) => name);
}

/** What the settings say of how a sheet is shown, by name. */
function viewOf(settings: XmlElement | undefined, sheet: string): Map<string, string> {
  const entry = insideOf(settings).find(
    ({ name, attributes }) => name === 'config-item-map-entry' && attributes.name === sheet,
  );
  return new Map(childrenOf(entry, 'config-item').map((item) => [item.attributes.name ?? '', textIn(item)]));
}
