import { columnName } from '../form-sheet';
import { cellsWhere, type Rule, type SeenCell, sheetsWhere, unquoted } from './seen';

/** SS-12 to SS-20: every sheet. */
export const sheetRules: readonly Rule[] = [
  {
    id: 'SS-12',
    grade: 'E',
    says: 'The title stands in A1 as Heading 1, subheads of the cover as Heading 2, neither with borders or colours',
    check: ({ sheets, cells }) => [
      ...sheetsWhere(sheets, ({ rows }) => {
        const title = rows[0]?.[0];
        return (
          (!title?.value && 'A1 is blank') || (title?.look.heading !== 1 && 'A1 is not tagged Heading 1')
        );
      }),
      ...cellsWhere(
        cells,
        ({ cell: { look }, row, column, sheet }) =>
          (look.heading === 1 && row + column > 0) ||
          (look.heading > 0 && (look.bordered || look.colour !== undefined || look.size < 12)) ||
          (sheet.kind === 'cover' && look.bold && look.heading === 0),
      ),
      ...sheetsWhere(
        sheets,
        ({ kind, cells: own }) =>
          kind === 'cover' && !own.some(({ cell }) => cell.look.heading === 2) && 'has no Heading 2',
      ),
    ],
  },
  {
    id: 'SS-13',
    grade: 'E',
    says: 'No merged cells and no tables inside tables',
    check: ({ sheets }) => sheetsWhere(sheets, ({ merged }) => merged.length > 0 && merged.join(', ')),
  },
  {
    id: 'SS-14',
    grade: 'E',
    says: 'No hidden rows or columns',
    check: ({ sheets }) =>
      sheetsWhere(sheets, ({ unseen }) => unseen.length > 0 && `hidden: ${unseen.join(', ')}`),
  },
  {
    id: 'SS-15',
    grade: 'B',
    says: 'No frozen panes and no filters',
    check: ({ sheets }) =>
      sheetsWhere(
        sheets,
        ({ frozen, filtered, tables }) =>
          (frozen && 'has frozen panes') ||
          ((filtered || tables.some((table) => table.filtered)) && 'has a filter'),
      ),
  },
  {
    id: 'SS-16',
    grade: 'E',
    says: 'Text is level, not spaced out by letters or by spaces at its ends, and not indented',
    check: ({ cells }) =>
      cellsWhere(
        cells,
        ({ cell: { look }, text, ownWords }) =>
          look.rotated ||
          (look.indent > 0 && look.align !== 'right') ||
          text !== text.trim() ||
          (!ownWords && /(?<!\p{L})(\p{L} ){3,}\p{L}(?!\p{L})/u.test(unquoted(text))),
      ),
  },
  {
    id: 'SS-17',
    grade: 'B',
    says: 'One sans serif font of size 12 or more, without italics, underlining but of links, colours, fills or borders',
    check: ({ cells }) => {
      const [first] = cells;
      return cellsWhere(cells, ({ cell: { look, links } }) => {
        const isLink = links.length > 0;
        return (
          look.font !== first?.cell.look.font ||
          !sansSerif.has(look.font) ||
          look.size < 12 ||
          look.italic ||
          (look.underlined && !isLink) ||
          (look.colour !== undefined && !isLink) ||
          look.filled ||
          look.bordered
        );
      });
    },
  },
  {
    id: 'SS-18',
    grade: 'E',
    says: 'Where there is colour it contrasts enough, and is not the only carrier',
    left: 'whether a colour that is used carries what words do not',
    check: ({ cells }) =>
      cellsWhere(
        cells,
        ({ cell: { look } }) => look.colour !== undefined && contrastWithWhite(look.colour) < 4.5,
      ),
  },
  {
    id: 'SS-19',
    grade: 'E',
    says: 'Links say where they lead, are underlined, and stand one to a cell; those to documents say type and size',
    check: ({ cells }) =>
      cellsWhere(
        cells,
        ({ cell: { links, look } }) =>
          links.length > 1 || links.some(({ text, target }) => !look.underlined || isPoor(text, target)),
      ),
  },
  {
    id: 'SS-20',
    grade: 'B',
    says: 'Cells of tables and long texts of the first column wrap, and columns are neither narrow nor too wide',
    check: ({ sheets, cells }) => [
      ...cellsWhere(cells, (seen) => !seen.cell.look.wraps && (seen.part !== 'above' || isLong(seen))),
      ...sheets.flatMap(({ name, widths, cells: own }) =>
        widths
          .slice(0, Math.max(...own.map(({ text, column }) => (text === '' ? 0 : column + 1)), 0))
          .flatMap((width, at) => (width < 8 || width > 120 ? [`${name}, column ${columnName(at)}`] : [])),
      ),
    ],
  },
];

const sansSerif = new Set(['Arial', 'Helvetica', 'Calibri', 'Verdana', 'Tahoma', 'Liberation Sans', 'Aptos']);

function isLong({ part, column, text, sheet }: SeenCell): boolean {
  return part === 'above' && column === 0 && text.length > (sheet.widths[0] ?? 8);
}

function isPoor(text: string, target: string): boolean {
  const bare = text.trim() === '' || /^(https?:|www\.|click here$|here$|link$)/i.test(text.trim());
  const isDocument = /\.(pdf|xlsx?|ods|csv|docx?|odt|zip)(\?|$)/i.test(target);
  return bare || (isDocument && !/\b(pdf|xlsx?|excel|ods|csv|docx?|word|odt|zip)\b.*\d/i.test(text));
}

function contrastWithWhite(colour: string): number {
  const channels = (colour.match(/[\da-f]{6}$/i)?.[0].match(/../g) ?? ['ff', 'ff', 'ff']).map((hex) => {
    const value = Number.parseInt(hex, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = 1, green = 1, blue = 1] = channels;
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
