import type { Role } from './layout';
import type { PrintSetup } from './print-setup';

/** The styles part: British English, Arial throughout, headings tagged as such, no colour and no fill, and each page. */
export function odsStyles(prints: readonly PrintSetup[]): string {
  const pages = new Map(prints.map((print) => [odsPrintName(print), print]));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.2">
<office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="table-cell"><style:text-properties style:font-name="Arial" fo:font-size="12pt" fo:language="en" fo:country="GB"/></style:default-style>
<number:number-style style:name="Count"><number:number number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<style:style style:name="Default" style:family="table-cell"/>
${cellStyle('Heading_20_1', 'Heading 1', { size: 16, bold: true })}
${cellStyle('Heading_20_2', 'Heading 2', { size: 14, bold: true })}
${cellStyle('Prose', 'Prose', { wrap: true })}
${cellStyle('Line', 'Line', {})}
${cellStyle('Head', 'Head', { bold: true, wrap: true })}
${cellStyle('Number_20_head', 'Number head', { bold: true, wrap: true, right: true })}
${cellStyle('Text', 'Text', { wrap: true })}
${cellStyle('Number', 'Number', { wrap: true, right: true, format: 'Count' })}
${cellStyle('Link', 'Link', { wrap: true, underline: true })}
${cellStyle('Shorthand', 'Shorthand', { wrap: true, right: true })}
</office:styles>
<office:automatic-styles>${[...pages].map(([name, print]) => pageLayout(name, print)).join('')}</office:automatic-styles>
<office:master-styles>${[...pages.keys()].map(masterPage).join('')}</office:master-styles>
</office:document-styles>`;
}

/** What the page that a sheet is printed on is called. */
export function odsPrintName({ paper, scale }: PrintSetup): string {
  return scale ? `${paper}_${scale}` : paper;
}

const paperSizes = { A4: [29.7, 21], A3: [42, 29.7] } as const;

function pageLayout(name: string, { paper, scale }: PrintSetup): string {
  const [width, height] = paperSizes[paper];
  const scaled = scale ? `style:scale-to="${scale}%"` : 'style:scale-to-X="1" style:scale-to-Y="0"';
  return `<style:page-layout style:name="Page_${name}"><style:page-layout-properties fo:page-width="${width}cm" fo:page-height="${height}cm" style:print-orientation="landscape" fo:margin="1.3cm" ${scaled}/></style:page-layout>`;
}

function masterPage(name: string): string {
  return `<style:master-page style:name="${name}" style:page-layout-name="Page_${name}"><style:header style:display="false"/><style:footer style:display="false"/></style:master-page>`;
}

/** Titles that wrap: Heading 1 itself, laid out otherwise, as the content of a file says it. */
export const odsTitleStyle =
  '<style:style style:name="Title" style:family="table-cell" style:parent-style-name="Heading_20_1"><style:table-cell-properties fo:wrap-option="wrap"/></style:style>';

/** What each role's style is called. */
export const odsStyleNames: Record<Role, string> = {
  title: 'Heading_20_1',
  heading: 'Heading_20_2',
  prose: 'Prose',
  line: 'Line',
  head: 'Head',
  'number-head': 'Number_20_head',
  text: 'Text',
  number: 'Number',
  'wrapped-title': 'Title',
  link: 'Link',
  shorthand: 'Shorthand',
};

type Look = {
  size?: number;
  bold?: boolean;
  underline?: boolean;
  wrap?: boolean;
  right?: boolean;
  format?: string;
};

function cellStyle(name: string, shown: string, look: Look): string {
  const { size, bold, underline, wrap, right, format } = look;
  const data = format ? ` style:data-style-name="${format}"` : '';
  const text = [
    size && ` fo:font-size="${size}pt"`,
    bold && ' fo:font-weight="bold"',
    underline && ' style:text-underline-style="solid" style:text-underline-width="auto"',
  ];
  return `<style:style style:name="${name}" style:display-name="${shown}" style:family="table-cell" style:parent-style-name="Default"${data}><style:table-cell-properties style:vertical-align="top"${wrap ? ' fo:wrap-option="wrap"' : ''} style:text-align-source="fix"${right ? ' fo:padding-right="0.2cm"' : ''}/><style:paragraph-properties fo:text-align="${right ? 'end' : 'start'}"/><style:text-properties${text.filter(Boolean).join('')}/></style:style>`;
}
