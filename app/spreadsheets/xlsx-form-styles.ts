import type { Look } from './form-sheet';

/** The styles part of a form: what is locked is grey, what is to be filled in is white, framed and text. */
export const xlsxFormStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<fonts count="4">${font(12)}${font(12, '<b/>')}${font(14, '<b/>')}${font(16, '<b/>')}</fonts>
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('FFF3F2F1')}${fill('FFDDE6F0')}</fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${frame()}</borders>
<cellStyleXfs count="3">${base(0)}${base(3)}${base(2)}</cellStyleXfs>
<cellXfs count="8">${format({})}${[
  format({ font: 3, style: 1 }),
  format({ font: 2, style: 2, bottom: true }),
  format({}),
  format({ font: 1, fill: 3, border: 1, wrap: true }),
  format({ fill: 2, border: 1, wrap: true, number: 49 }),
  format({ border: 1, wrap: true, number: 49, open: true }),
  format({ font: 1, border: 1, wrap: true, number: 49 }),
].join('')}</cellXfs>
<cellStyles count="3"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Heading 1" xfId="1" builtinId="16"/><cellStyle name="Heading 2" xfId="2" builtinId="17"/></cellStyles>
<dxfs count="0"/><tableStyles count="0"/>
</styleSheet>`;

/** Where each look's format stands in the styles part. */
export const xlsxFormFormats: Record<Look, number> = {
  title: 1,
  heading: 2,
  line: 3,
  head: 4,
  locked: 5,
  entry: 6,
  problem: 7,
};

type Format = {
  font?: number;
  style?: number;
  fill?: number;
  border?: number;
  number?: number;
  wrap?: boolean;
  bottom?: boolean;
  /** Whether it can be filled in. */
  open?: boolean;
};

function font(size: number, weight = ''): string {
  return `<font>${weight}<sz val="${size}"/><name val="Arial"/><family val="2"/></font>`;
}

function fill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function frame(): string {
  const sides = ['left', 'right', 'top', 'bottom'];
  const lines = sides.map((side) => `<${side} style="thin"><color rgb="FF8A9299"/></${side}>`);
  return `<border>${lines.join('')}<diagonal/></border>`;
}

function base(fontId: number): string {
  return `<xf numFmtId="0" fontId="${fontId}" fillId="0" borderId="0" applyFont="1"/>`;
}

function format({ font: fontId = 0, style = 0, number = 0, wrap, bottom, open, ...colours }: Format): string {
  const { fill: fillId = 0, border = 0 } = colours;
  const down = bottom ? 'bottom' : 'top';
  const alignment = `<alignment horizontal="left" vertical="${down}"${wrap ? ' wrapText="1"' : ''}/>`;
  return `<xf numFmtId="${number}" fontId="${fontId}" fillId="${fillId}" borderId="${border}" xfId="${style}" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${alignment}<protection locked="${open ? 0 : 1}"/></xf>`;
}
