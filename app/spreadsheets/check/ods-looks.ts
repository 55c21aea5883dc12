import type { Look } from './read-book';
import { plain } from './xlsx-looks';
import { childOf, childrenOf, type XmlElement } from './xml-tree';

/** The styles of an OpenDocument file by family and name, those of the content over those of the styles part. */
export function readOdsStyles(parts: readonly (XmlElement | undefined)[]) {
  const groups = parts.flatMap((part) => [childOf(part, 'styles'), childOf(part, 'automatic-styles')]);
  const styles = new Map<string, XmlElement>();
  const numbers = new Map<string, string>();
  for (const group of groups) {
    for (const style of childrenOf(group, 'style'))
      styles.set(`${style.attributes.family} ${style.attributes.name}`, style);
    for (const kind of ['number-style', 'percentage-style', 'date-style'])
      for (const style of childrenOf(group, kind))
        numbers.set(style.attributes.name ?? '', sayFormat(kind, style));
  }
  const usual = groups
    .flatMap((group) => childrenOf(group, 'default-style'))
    .find(({ attributes }) => attributes.family === 'table-cell');
  const looks = new Map<string, Look>();
  const lookOf = (name: string): Look => {
    const known = looks.get(name);
    if (known) return known;
    const style = styles.get(`table-cell ${name}`);
    const {
      'parent-style-name': parent,
      'data-style-name': data = '',
      'display-name': shown,
    } = style?.attributes ?? {};
    const base =
      parent && parent !== name
        ? lookOf(parent)
        : readLook(usual, { ...plain, size: 10, numbers: '' }, undefined, undefined);
    const look = readLook(style, base, headingNamed(shown ?? name), numbers.get(data));
    looks.set(name, look);
    return look;
  };
  return { lookOf, styleOf: (family: string, name: string) => styles.get(`${family} ${name}`), usual };
}

function readLook(
  style: XmlElement | undefined,
  base: Look,
  heading: Look['heading'] | undefined,
  numbers: string | undefined,
): Look {
  const cell = childOf(style, 'table-cell-properties')?.attributes ?? {};
  const paragraph = childOf(style, 'paragraph-properties')?.attributes ?? {};
  const text = childOf(style, 'text-properties')?.attributes ?? {};
  const colour = text.color;
  const borders = Object.entries(cell).filter(([key]) => /^border(-(top|bottom|left|right))?$/.test(key));
  return {
    heading: heading || base.heading,
    font: text['font-name'] ?? text['font-family'] ?? base.font,
    size: text['font-size'] === undefined ? base.size : Number.parseFloat(text['font-size']),
    bold: text['font-weight'] === undefined ? base.bold : text['font-weight'] === 'bold',
    italic: text['font-style'] === undefined ? base.italic : text['font-style'] !== 'normal',
    underlined:
      text['text-underline-style'] === undefined ? base.underlined : text['text-underline-style'] !== 'none',
    colour: text['use-window-font-color'] === 'true' ? undefined : (colour ?? base.colour),
    filled: cell['background-color'] === undefined ? base.filled : cell['background-color'] !== 'transparent',
    bordered: borders.length === 0 ? base.bordered : borders.some(([, line]) => line !== 'none'),
    align: aligned[paragraph['text-align'] ?? ''] ?? base.align,
    wraps: cell['wrap-option'] === undefined ? base.wraps : cell['wrap-option'] === 'wrap',
    rotated: cell['rotation-angle'] === undefined ? base.rotated : Number(cell['rotation-angle']) !== 0,
    indent: Number.parseFloat(paragraph['margin-left'] ?? '') || base.indent,
    numbers: numbers ?? base.numbers,
  };
}

const aligned: Record<string, Look['align']> = {
  start: 'left',
  left: 'left',
  end: 'right',
  right: 'right',
  center: 'centre',
};

function headingNamed(name: string): Look['heading'] {
  if (/^Heading( |_20_)1$/.test(name)) return 1;
  return /^Heading( |_20_)2$/.test(name) ? 2 : 0;
}

/** As Excel would write it, so that rules read one language. */
function sayFormat(kind: string, style: XmlElement): string {
  if (kind === 'date-style')
    return `date ${style.children.flatMap((part) => (typeof part === 'object' ? sayDatePart(part) : [])).join(' ')}`;
  const { grouping, 'decimal-places': places = '0' } = childOf(style, 'number')?.attributes ?? {};
  const digits = Number(places) > 0 ? `.${'0'.repeat(Number(places))}` : '';
  return `${grouping === 'true' ? '#,##' : ''}0${digits}${kind === 'percentage-style' ? '%' : ''}`;
}

function sayDatePart({ name, attributes }: XmlElement): string[] {
  const isLong = attributes.style === 'long';
  if (name === 'day') return [isLong ? 'dd' : 'd'];
  if (name === 'month') return [attributes.textual === 'true' ? (isLong ? 'mmmm' : 'mmm') : 'mm'];
  return name === 'year' ? [isLong ? 'yyyy' : 'yy'] : [];
}
