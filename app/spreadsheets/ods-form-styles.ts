import type { Look } from './form-sheet';

/** The styles part of a form: what is locked is grey, what is to be filled in is white, framed and text. */
export const odsFormStyles = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.3">
<office:font-face-decls><style:font-face style:name="Arial" svg:font-family="Arial" style:font-family-generic="swiss"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="table-cell"><style:text-properties style:font-name="Arial" fo:font-size="12pt" fo:language="en" fo:country="GB"/></style:default-style>
<number:text-style style:name="As_20_typed"><number:text-content/></number:text-style>
<style:style style:name="Default" style:family="table-cell"/>
${cellStyle('Heading_20_1', 'Heading 1', { size: 16, bold: true })}
${cellStyle('Heading_20_2', 'Heading 2', { size: 14, bold: true })}
${cellStyle('Line', 'Line', {})}
${cellStyle('Head', 'Head', { bold: true, boxed: '#dde6f0' })}
${cellStyle('Locked', 'Locked', { boxed: '#f3f2f1' })}
${cellStyle('Entry', 'Entry', { boxed: '#ffffff', open: true })}
${cellStyle('Problem', 'Problem', { bold: true, boxed: '#ffffff' })}
</office:styles>
<office:automatic-styles>${pageLayout(1)}${pageLayout(2)}</office:automatic-styles>
<office:master-styles>${masterPage(1)}${masterPage(2)}</office:master-styles>
</office:document-styles>`;

/** What each look's style is called. */
export const odsFormStyleNames: Record<Look, string> = {
  title: 'Heading_20_1',
  heading: 'Heading_20_2',
  line: 'Line',
  head: 'Head',
  locked: 'Locked',
  entry: 'Entry',
  problem: 'Problem',
};

/** A page of a sheet that is printed so many pages wide. */
function pageLayout(pages: number): string {
  return `<style:page-layout style:name="Wide${pages}"><style:page-layout-properties fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" fo:margin="1cm" style:scale-to-X="${pages}" style:scale-to-Y="0"/><style:footer-style/></style:page-layout>`;
}

function masterPage(pages: number): string {
  return `<style:master-page style:name="Form${pages}" style:page-layout-name="Wide${pages}"><style:header style:display="false"/><style:footer><text:p><text:sheet-name>Sheet</text:sheet-name>, page <text:page-number>1</text:page-number> of <text:page-count>1</text:page-count></text:p></style:footer></style:master-page>`;
}

type Form = {
  size?: number;
  bold?: boolean;
  /** Wrapped within a frame, on this colour. */
  boxed?: string;
  /** Whether it can be filled in. */
  open?: boolean;
};

function cellStyle(name: string, shown: string, { size, bold, boxed, open }: Form): string {
  const text = `${size ? ` fo:font-size="${size}pt"` : ''}${bold ? ' fo:font-weight="bold"' : ''}`;
  const box = boxed
    ? ` fo:wrap-option="wrap" fo:border="0.5pt solid #8a9299" fo:background-color="${boxed}"`
    : '';
  const typed = boxed ? ' style:data-style-name="As_20_typed"' : '';
  return `<style:style style:name="${name}" style:display-name="${shown}" style:family="table-cell" style:parent-style-name="Default"${typed}><style:table-cell-properties style:cell-protect="${open ? 'none' : 'protected'}" style:vertical-align="top"${box} style:text-align-source="fix"/><style:paragraph-properties fo:text-align="start"/><style:text-properties${text}/></style:style>`;
}
