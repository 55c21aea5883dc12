import { findIllegal, type ReadBook, textOf } from './read-book';
import { readXlsxSheet } from './read-xlsx-sheet';
import { readXlsxLooks } from './xlsx-looks';
import { plainText, type Related } from './xlsx-text';
import { childOf, childrenOf, insideOf, readXml, textIn, type XmlElement } from './xml-tree';

/** What rules look at in an Excel file. */
export function readXlsx(parts: ReadonlyMap<string, string | Uint8Array>, fileName: string): ReadBook {
  const part = (path: string) => (parts.has(path) ? readXml(textOf(parts.get(path))) : undefined);
  const workbook = part('xl/workbook.xml');
  const core = part('docProps/core.xml');
  const texts = part('xl/sharedStrings.xml');
  const styles = part('xl/styles.xml');
  const looks = readXlsxLooks(styles);
  const shared = childrenOf(texts, 'si').map(plainText);
  const related = relationsOf(part, 'xl/workbook.xml');
  const sheets = childrenOf(childOf(workbook, 'sheets'), 'sheet');
  const view = childOf(childOf(workbook, 'bookViews'), 'workbookView');
  const says = (name: string) => textIn(childOf(core, name));
  return {
    format: 'xlsx',
    fileName,
    paths: [...parts.keys()],
    facts: {
      title: says('title'),
      language: says('language'),
      creator: says('creator'),
      keywords: says('keywords').split(/,\s*/).filter(Boolean),
    },
    textLanguage: undefined,
    active: Number(view?.attributes.activeTab ?? 0),
    names: childrenOf(childOf(workbook, 'definedNames'), 'definedName').map(
      ({ attributes }) => attributes.name ?? '',
    ),
    superscript: [texts, styles].some((each) =>
      insideOf(each).some(
        ({ name, attributes }) => name === 'vertAlign' && /script/i.test(attributes.val ?? ''),
      ),
    ),
    illegal: findIllegal(parts),
    sheets: sheets.map(({ attributes: { name = '', id = '', state } }) => {
      const path = related.get(id)?.path ?? '';
      return readXlsxSheet(part(path), {
        name,
        hidden: state !== undefined && state !== 'visible',
        shared,
        looks,
        related: relationsOf(part, path),
        part,
      });
    }),
  };
}

function relationsOf(part: (path: string) => XmlElement | undefined, path: string): Map<string, Related> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const relations = part(`${folder}_rels/${path.slice(folder.length)}.rels`);
  return new Map(
    childrenOf(relations, 'Relationship').map(({ attributes }) => {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes;
      const inside = new URL(Target, `https://parts.example/${folder}`).pathname.slice(1);
      const target = TargetMode === 'External' ? Target : inside;
      return [Id, { type: Type.slice(Type.lastIndexOf('/') + 1), path: target }];
    }),
  );
}
