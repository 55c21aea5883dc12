import type { Look } from './read-book';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

/** How cells of each format of an Excel file look, by the number that cells name it by. */
export function readXlsxLooks(styles: XmlElement | undefined): Look[] {
  const list = (group: string, name: string) => childrenOf(childOf(styles, group), name);
  const fonts = list('fonts', 'font');
  const fills = list('fills', 'fill');
  const borders = list('borders', 'border');
  const tagged = new Map(
    list('cellStyles', 'cellStyle').map(({ attributes }) => [attributes.xfId, headingOf(attributes)]),
  );
  const formats = new Map(
    list('numFmts', 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode ?? '']),
  );
  const looks = list('cellXfs', 'xf').map((xf): Look => {
    const { fontId, fillId, borderId, numFmtId = '0', xfId = '0' } = xf.attributes;
    const font = fonts[Number(fontId)];
    const alignment = childOf(xf, 'alignment')?.attributes ?? {};
    return {
      heading: tagged.get(xfId) ?? 0,
      font: childOf(font, 'name')?.attributes.val ?? '',
      size: Number(childOf(font, 'sz')?.attributes.val ?? 11),
      bold: isOn(childOf(font, 'b')),
      italic: isOn(childOf(font, 'i')),
      underlined: childOf(font, 'u') !== undefined,
      colour: childOf(font, 'color')?.attributes.rgb,
      filled: (childOf(fills[Number(fillId)], 'patternFill')?.attributes.patternType ?? 'none') !== 'none',
      bordered: (borders[Number(borderId)]?.children ?? []).some(
        (side) => typeof side === 'object' && side.attributes.style !== undefined,
      ),
      align: aligned[alignment.horizontal ?? ''] ?? 'general',
      wraps: alignment.wrapText === '1' || alignment.wrapText === 'true',
      rotated: Number(alignment.textRotation ?? 0) !== 0,
      indent: Number(alignment.indent ?? 0),
      numbers: sayFormat(formats.get(numFmtId) ?? builtIn[numFmtId] ?? 'General'),
    };
  });
  return looks.length > 0 ? looks : [plain];
}

/** How a cell looks that no format is said for. */
export const plain: Look = {
  ...{ heading: 0, font: '', size: 11, bold: false, italic: false, underlined: false, colour: undefined },
  ...{ filled: false, bordered: false, align: 'general', wraps: false, rotated: false, indent: 0 },
  numbers: 'General',
};

const aligned: Record<string, Look['align']> = { left: 'left', right: 'right', center: 'centre' };

const builtIn: Record<string, string> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  49: '@',
};

function headingOf({ name, builtinId }: XmlElement['attributes']): Look['heading'] {
  if (name === 'Heading 1' && builtinId === '16') return 1;
  return name === 'Heading 2' && builtinId === '17' ? 2 : 0;
}

function sayFormat(code: string): string {
  return /[dmy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|General/gi, ''))
    ? `date ${code.toLowerCase()}`
    : code;
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false'].includes(element.attributes.val ?? '1');
}
