import type { Role } from './layout';

/** The styles part: Arial throughout, headings tagged as such, no colour and no fill. */
export const xlsxStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<fonts count="5">${font(12)}${font(12, '<b/>')}${font(14, '<b/>')}${font(16, '<b/>')}${font(12, '<u/>')}</fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="3">${baseFormat(0)}${baseFormat(3)}${baseFormat(2)}</cellStyleXfs>
<cellXfs count="12">${format({})}${[
  format({ font: 3, style: 1 }),
  format({ font: 2, style: 2, bottom: true }),
  format({ wrap: true }),
  format({}),
  format({ font: 1, wrap: true }),
  format({ font: 1, wrap: true, right: true }),
  format({ wrap: true, number: 49 }),
  format({ wrap: true, right: true, number: 3 }),
  format({ font: 3, style: 1, wrap: true }),
  format({ font: 4, wrap: true, number: 49 }),
  format({ wrap: true, number: 49, right: true }),
].join('')}</cellXfs>
<cellStyles count="3"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Heading 1" xfId="1" builtinId="16"/><cellStyle name="Heading 2" xfId="2" builtinId="17"/></cellStyles>
<dxfs count="0"/><tableStyles count="0"/>
</styleSheet>`;

/** Where each role's format stands in the styles part. */
export const xlsxFormats: Record<Role, number> = {
  title: 1,
  heading: 2,
  prose: 3,
  line: 4,
  head: 5,
  'number-head': 6,
  text: 7,
  number: 8,
  'wrapped-title': 9,
  link: 10,
  shorthand: 11,
};

type Format = {
  font?: number;
  style?: number;
  number?: number;
  wrap?: boolean;
  right?: boolean;
  bottom?: boolean;
};

function font(size: number, weight = ''): string {
  return `<font>${weight}<sz val="${size}"/><name val="Arial"/><family val="2"/></font>`;
}

function baseFormat(fontId: number): string {
  return `<xf numFmtId="0" fontId="${fontId}" fillId="0" borderId="0" applyFont="1"/>`;
}

function format({ font: fontId = 0, style = 0, number = 0, wrap, right, bottom }: Format): string {
  const across = right ? 'horizontal="right" indent="1"' : 'horizontal="left"';
  const down = bottom ? 'vertical="bottom"' : 'vertical="top"';
  const alignment = `<alignment ${across} ${down}${wrap ? ' wrapText="1"' : ''}/>`;
  return `<xf numFmtId="${number}" fontId="${fontId}" fillId="0" borderId="0" xfId="${style}" applyNumberFormat="1" applyFont="1" applyAlignment="1">${alignment}</xf>`;
}
