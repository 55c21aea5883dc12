import { escapeXml } from '~/spreadsheets/xml';
import type { Parts } from '~/spreadsheets/zip';

export type Format = 'xlsx' | 'ods';

/** A good workbook broken on purpose: which rule it then breaks, and how. */
export type Broken = {
  rule: string;
  how: string;
  format: Format;
  edit: (parts: Parts) => void;
  /** What the file is called then. */
  fileName?: string;
};

type Edit = (parts: Parts) => void;

/** The part of a worksheet of an Excel file. */
const sheetPart = (name: string) => (parts: Parts) => {
  const names = [...(parts.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]+)"/g)];
  return `xl/worksheets/sheet${names.findIndex(([, each]) => each === name) + 1}.xml`;
};

/** Replaces in a part; what is not there cannot be broken, so that no example passes by doing nothing. */
const swap =
  (path: string | ((parts: Parts) => string), from: string | RegExp, to: string): Edit =>
  (parts) => {
    const at = typeof path === 'string' ? path : path(parts);
    const before = parts.get(at) ?? '';
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`${at} holds no ${from}.`);
    parts.set(at, after);
  };

const put =
  (path: string, content: string): Edit =>
  (parts) =>
    void parts.set(path, content);

const content = 'content.xml';
const texts = 'xl/sharedStrings.xml';
const styles = 'xl/styles.xml';

const of =
  (format: Format) =>
  (rule: string, how: string, edit: Edit, fileName?: string): Broken => ({
    ...{ rule, how, format, edit },
    ...(fileName && { fileName }),
  });
const [xlsx, ods] = [of('xlsx'), of('ods')];

const both = (rule: string, how: string, edits: { xlsx: Edit; ods: Edit }): Broken[] => [
  xlsx(rule, how, edits.xlsx),
  ods(rule, how, edits.ods),
];

/** Another text wherever a cell has just this one; its lines are parted by `\n`. */
const text = (rule: string, how: string, from: string, to: string): Broken[] => {
  const lines = (said: string) => escapeXml(said).replaceAll('\n', '</text:p><text:p>');
  return both(rule, how, {
    xlsx: swap(texts, new RegExp(`>${pattern(escapeXml(from))}<`, 'g'), `>${escapeXml(to)}<`),
    ods: swap(content, new RegExp(`>${pattern(lines(from))}<`, 'g'), `>${lines(to)}<`),
  });
};

/** Another text wherever a cell holds this one among others. */
const part = (rule: string, how: string, from: string, to: string): Broken[] =>
  both(rule, how, {
    xlsx: swap(texts, new RegExp(pattern(from), 'g'), to),
    ods: swap(content, new RegExp(pattern(from), 'g'), to),
  });

/** Called otherwise. */
const named = (rule: string, name: string): Broken[] => [
  xlsx(rule, `it is called ${name}`, () => undefined, name),
  ods(rule, `it is called ${name}`, () => undefined, name),
];

const pattern = (said: string) => said.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const added = '<c r="ZA1" s="3" t="inlineStr"><is><t>Beside</t></is></c></row>';
const addedCell =
  '<table:table-cell table:style-name="Prose" office:value-type="string"><text:p>Beside</text:p></table:table-cell></table:table-row>';
const odsTable = (name: string) => `<table:table table:name="${name}"`;
const firstRowOf = (name: string) =>
  new RegExp(`(?<=${odsTable(name)}(?:(?!</table:table-row>).)*)</table:table-row>`);
const settings = (items: string, tables = '') =>
  `<office:document-settings xmlns:office="o" xmlns:config="c"><office:settings>${tables}${items}</office:settings></office:document-settings>`;
const item = (name: string, value: string | number) =>
  `<config:config-item config:name="${name}">${value}</config:config-item>`;
const entry = (name: string, items: string) =>
  `<config:config-item-map-entry config:name="${name}">${items}</config:config-item-map-entry>`;
const title = /<dc:title>[^<]*/;
const longText = 'x'.repeat(32_768);

const facts = (rule: string, how: string, from: RegExp, to: string): Broken[] =>
  both(rule, how, { xlsx: swap('docProps/core.xml', from, to), ods: swap('meta.xml', from, to) });

/** At least one for each rule and format. */
export const brokenFiles: readonly Broken[] = [
  ...facts('SS-01', 'it has no title', title, '<dc:title>'),
  ...facts('SS-01', 'a dash parts its title', title, '<dc:title>Progress by item - 4 areas - 2025'),
  ...facts('SS-01', 'no period is in its title', title, '<dc:title>Progress by item and area, 4 areas'),
  ...facts('SS-02', 'it is in another language', /en-GB/, 'fr-FR'),
  ods(
    'SS-02',
    'its cells are in another language',
    swap('styles.xml', 'fo:language="en"', 'fo:language="fr"'),
  ),
  ...facts('SS-03', 'a person made it', /<dc:creator>[^<]*/g, '<dc:creator>sam@progress.example'),
  xlsx('SS-03', 'it has no keywords', swap('docProps/core.xml', /<cp:keywords>[^<]*/, '<cp:keywords>')),
  ...both('SS-04', 'its cover is called otherwise', {
    xlsx: swap('xl/workbook.xml', 'name="Cover"', 'name="Front"'),
    ods: swap(content, odsTable('Cover'), odsTable('Front')),
  }),
  ...both('SS-05', 'the name of a sheet begins with a digit', {
    xlsx: swap('xl/workbook.xml', 'name="Areas"', 'name="2 areas"'),
    ods: swap(content, odsTable('Areas'), odsTable('2 areas')),
  }),
  ...both('SS-05', 'two sheets have one name', {
    xlsx: swap('xl/workbook.xml', 'name="Areas"', 'name="TRENDS"'),
    ods: swap(content, odsTable('Areas'), odsTable('TRENDS')),
  }),
  ...both('SS-06', 'a sheet is hidden', {
    xlsx: swap('xl/workbook.xml', 'name="Areas"', 'name="Areas" state="veryHidden"'),
    ods: swap(content, 'table:display="true"', 'table:display="false"'),
  }),
  ...both('SS-06', 'a sheet is blank', {
    xlsx: swap(sheetPart('Areas'), /<sheetData>.*<\/sheetData>/s, '<sheetData/>'),
    ods: swap(content, '<table:database-ranges>', '<table:table table:name="More"/><table:database-ranges>'),
  }),
  ...both('SS-07', 'a cell holds a formula', {
    xlsx: swap(sheetPart('Areas'), '<v>', '<f>1+1</f><v>'),
    ods: swap(content, 'office:value-type="float"', 'table:formula="of:=1+1" office:value-type="float"'),
  }),
  xlsx('SS-07', 'it has macros', put('xl/vbaProject.bin', '')),
  ods('SS-07', 'it has macros', put('Basic/Standard/Module1.xml', '<a/>')),
  xlsx(
    'SS-07',
    'a name is defined',
    swap(
      'xl/workbook.xml',
      '</workbook>',
      '<definedNames><definedName name="A">1</definedName></definedNames></workbook>',
    ),
  ),
  ...both('SS-08', 'a sheet has a footer', {
    xlsx: swap(
      sheetPart('Areas'),
      '<tableParts',
      '<headerFooter><oddFooter>Page</oddFooter></headerFooter><tableParts',
    ),
    ods: swap(
      'styles.xml',
      '<style:footer style:display="false"/>',
      '<style:footer><text:p xmlns:text="t">Page</text:p></style:footer>',
    ),
  }),
  xlsx('SS-08', 'it has a picture', put('xl/media/image1.png', '')),
  ods(
    'SS-08',
    'a cell is commented on',
    swap(content, '<text:p>', '<office:annotation><text:p>Why?</text:p></office:annotation><text:p>'),
  ),
  ...both('SS-09', 'it opens on another sheet', {
    xlsx: swap('xl/workbook.xml', 'activeTab="0"', 'activeTab="3"'),
    ods: put('settings.xml', settings(item('ActiveTable', 'Areas'))),
  }),
  ...both('SS-09', 'a sheet is shown small', {
    xlsx: swap(sheetPart('Areas'), '<sheetView ', '<sheetView zoomScale="80" '),
    ods: put('settings.xml', settings('', entry('Areas', item('ZoomValue', 80)))),
  }),
  ...named('SS-10', 'Progress_Data.xlsx'),
  ...named('SS-10', 'progress-data-v2.ods'),
  ...named('SS-10', 'ffc-progress-data.ods'),
  ...named('SS-10', 'progress-data-2031.ods'),
  ...named('SS-11', 'progress-data.zip'),
  ...both('SS-12', 'titles only look like headings', {
    xlsx: swap(styles, 'builtinId="16"', 'builtinId="0"'),
    ods: swap('styles.xml', 'style:display-name="Heading 1"', 'style:display-name="Big"'),
  }),
  ...both('SS-12', 'subheads only look like headings', {
    xlsx: swap(styles, 'name="Heading 2"', 'name="Headline 2"'),
    ods: swap('styles.xml', 'style:display-name="Heading 2"', 'style:display-name="Big"'),
  }),
  ...both('SS-13', 'cells are merged', {
    xlsx: swap(
      sheetPart('Areas'),
      '</sheetData>',
      '</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
    ),
    ods: swap(content, '<table:table-cell ', '<table:table-cell table:number-columns-spanned="2" '),
  }),
  ...both('SS-14', 'a row is hidden', {
    xlsx: swap(sheetPart('Areas'), '<row r="2"', '<row r="2" hidden="1"'),
    ods: swap(content, '<table:table-row ', '<table:table-row table:visibility="collapse" '),
  }),
  ...both('SS-14', 'a column is hidden', {
    xlsx: swap(sheetPart('Areas'), '<col ', '<col hidden="1" '),
    ods: swap(content, '<table:table-column ', '<table:table-column table:visibility="collapse" '),
  }),
  ...both('SS-15', 'panes are frozen', {
    xlsx: swap(
      sheetPart('Areas'),
      '<sheetView workbookViewId="0"/>',
      '<sheetView workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView>',
    ),
    ods: put('settings.xml', settings('', entry('Areas', item('VerticalSplitMode', 2)))),
  }),
  ...both('SS-15', 'a table has a filter', {
    xlsx: swap('xl/tables/table2.xml', '<tableColumns', '<autoFilter ref="A2:B5"/><tableColumns'),
    ods: swap(content, 'display-filter-buttons="false"', 'display-filter-buttons="true"'),
  }),
  ...both('SS-16', 'text is turned', {
    xlsx: swap(styles, / wrapText="1"/g, ' wrapText="1" textRotation="90"'),
    ods: swap('styles.xml', / fo:wrap-option="wrap"/g, ' fo:wrap-option="wrap" style:rotation-angle="90"'),
  }),
  ...both('SS-16', 'text is indented', {
    xlsx: swap(styles, /horizontal="left"/g, 'horizontal="left" indent="2"'),
    ods: swap('styles.xml', /fo:text-align="start"/g, 'fo:text-align="start" fo:margin-left="1cm"'),
  }),
  ...text('SS-16', 'a word is spaced out', 'Yes', 'Y e s s i r'),
  xlsx('SS-16', 'a text ends in a space', swap(texts, '>Yes<', '>Yes <')),
  ods('SS-16', 'a text ends in a space', swap(content, '>Yes<', '>Yes<text:s/><')),
  ...both('SS-17', 'type is small', {
    xlsx: swap(styles, /sz val="12"/g, 'sz val="10"'),
    ods: swap('styles.xml', 'fo:font-size="12pt"', 'fo:font-size="10pt"'),
  }),
  ...both('SS-17', 'type has serifs', {
    xlsx: swap(styles, /val="Arial"/g, 'val="Times New Roman"'),
    ods: swap('styles.xml', 'style:font-name="Arial"', 'style:font-name="Times New Roman"'),
  }),
  ...both('SS-17', 'cells are filled', {
    xlsx: swap(styles, /fillId="0"/g, 'fillId="1"'),
    ods: swap(
      'styles.xml',
      /<style:table-cell-properties /g,
      '<style:table-cell-properties fo:background-color="#dddddd" ',
    ),
  }),
  ...both('SS-17', 'text is in italics', {
    xlsx: swap(styles, /<sz /g, '<i/><sz '),
    ods: swap('styles.xml', 'fo:font-size="12pt"', 'fo:font-size="12pt" fo:font-style="italic"'),
  }),
  ...both('SS-17', 'cells have borders', {
    xlsx: swap(styles, '<left/>', '<left style="thick"/>'),
    ods: swap(
      'styles.xml',
      /<style:table-cell-properties /g,
      '<style:table-cell-properties fo:border="1pt solid" ',
    ),
  }),
  ...both('SS-18', 'text is yellow on white', {
    xlsx: swap(styles, /<name val/g, '<color rgb="FFFFFF00"/><name val'),
    ods: swap('styles.xml', 'fo:font-size="12pt"', 'fo:font-size="12pt" fo:color="#ffff00"'),
  }),
  ...text(
    'SS-19',
    'a link says an address',
    'The same figures as web pages of the service',
    'https://progress.example/progress/matrix',
  ),
  ...both('SS-19', 'links are not underlined', {
    xlsx: swap(styles, '<u/>', ''),
    ods: swap('styles.xml', 'style:text-underline-style="solid"', 'style:text-underline-style="none"'),
  }),
  ...both('SS-19', 'a link to a document says no size', {
    xlsx: swap(
      'xl/worksheets/_rels/sheet1.xml.rels',
      /Target="[^"]*"/,
      'Target="https://progress.example/guide.pdf"',
    ),
    ods: swap(content, /xlink:href="https:[^"]*"/, 'xlink:href="https://progress.example/guide.pdf"'),
  }),
  ...both('SS-20', 'text does not wrap', {
    xlsx: swap(styles, / wrapText="1"/g, ''),
    ods: swap('styles.xml', / fo:wrap-option="wrap"/g, ''),
  }),
  ...both('SS-20', 'a column is narrow', {
    xlsx: swap(sheetPart('Areas'), /width="[^"]*"/, 'width="3"'),
    ods: swap(content, /style:column-width="[^"]*"/g, 'style:column-width="0.5cm"'),
  }),
  ...both('SS-21', 'a table is not marked up', {
    xlsx: swap('xl/worksheets/_rels/sheet4.xml.rels', /<Relationship Id="table"[^>]*>/, ''),
    ods: swap(content, /<table:database-range table:name="areas"[^>]*>/, ''),
  }),
  ...both('SS-21', 'a table ends before its rows do', {
    xlsx: swap('xl/tables/table4.xml', /(?<=ref="A\d+:[A-Z]+)\d+/, '9'),
    ods: swap(content, /(?<=range-address="Areas\.A\d+:Areas\.[A-Z]+)\d+/, '9'),
  }),
  ods(
    'SS-21',
    'a table does not contain its header',
    swap(content, 'contains-header="true"', 'contains-header="false"'),
  ),
  ...both('SS-22', 'a table is called nothing', {
    xlsx: swap('xl/tables/table4.xml', /displayName="[^"]*"/, 'displayName="Table4"'),
    ods: swap(content, 'table:database-range table:name="areas"', 'table:database-range table:name="Table4"'),
  }),
  xlsx(
    'SS-22',
    'a table has stripes',
    swap('xl/tables/table4.xml', 'showRowStripes="0"', 'showRowStripes="1"'),
  ),
  ...text('SS-23', 'two headers are the same', 'Item code', 'Item'),
  ...text('SS-23', 'a header is blank', 'Item code', ''),
  xlsx(
    'SS-23',
    'a table names another header',
    swap('xl/tables/table4.xml', 'name="Item code"', 'name="Code"'),
  ),
  ...both('SS-24', 'something stands beside a table', {
    xlsx: swap(sheetPart('Areas'), '</row>', added),
    ods: swap(content, firstRowOf('Areas'), addedCell),
  }),
  ...text('SS-24', 'a blank row stands above a table', 'Each number is a count of areas.', ''),
  ...text(
    'SS-25',
    'nothing says that there is one table',
    'This worksheet contains one table.',
    'There is one table.',
  ),
  ...text(
    'SS-25',
    'nothing says that there are notes',
    'This table contains notes, which can be found in the Notes worksheet.',
    'Read on.',
  ),
  ...part('SS-25', 'the key of shorthand is missing', 'Some shorthand is used in this table', 'Signs'),
  ...text('SS-26', 'a cell says N/A', 'Yes', 'N/A'),
  ...text('SS-26', 'a cell is a dash', 'Yes', '-'),
  ...text('SS-26', 'a cell is blank for no reason', 'Yes', ''),
  ...text('SS-27', 'shorthand is in capitals', '[x]', '[X]'),
  ...text('SS-27', 'shorthand is not explained', '[x]', '[c]'),
  ...text('SS-27', 'two signs share their brackets', '[x]', '[x, z]'),
  ...text('SS-27', 'shorthand is explained and not used', '[x]', 'In place'),
  ...text('SS-28', 'a note stands in a cell of data', 'In design', 'In design [note 1]'),
  ...text('SS-28', 'a note is not listed', 'note 1', 'note 99'),
  ...text('SS-28', 'a note is marked by a sign', 'Region', 'Region¹'),
  ...both('SS-28', 'something is in superscript', {
    xlsx: swap(styles, '<sz ', '<vertAlign val="superscript"/><sz '),
    ods: swap('styles.xml', 'fo:font-size="12pt"', 'fo:font-size="12pt" style:text-position="super 58%"'),
  }),
  ...both('SS-29', 'the table of notes is called otherwise', {
    xlsx: swap('xl/tables/table3.xml', 'displayName="notes"', 'displayName="footnotes"'),
    ods: swap(content, 'table:name="notes"', 'table:name="footnotes"'),
  }),
  ...text('SS-29', 'the contents leave a sheet out', 'Trends', 'Trend'),
  ...both('SS-29', 'the contents lead to a table', {
    xlsx: swap(sheetPart('Contents'), "'Areas'!A1", "'Areas'!A8"),
    ods: swap(content, '#Areas.A1', '#Areas.A8'),
  }),
  ...text('SS-30', 'a unit stands beside its header', 'In place\n(areas)', 'In place (areas)'),
  ...both('SS-31', 'numbers stand to the left', {
    xlsx: swap(styles, /horizontal="right"/g, 'horizontal="left"'),
    ods: swap('styles.xml', /fo:text-align="end"/g, 'fo:text-align="start"'),
  }),
  ...text('SS-31', 'a number is a text', 'Yes', '12'),
  xlsx('SS-31', 'thousands have no commas', (parts) => {
    swap(styles, 'numFmtId="3"', 'numFmtId="1"')(parts);
    swap(
      sheetPart('Items_by_status'),
      /<v>\d+<\/v><\/c><\/row><\/sheetData>/,
      '<v>12345</v></c></row></sheetData>',
    )(parts);
  }),
  ods('SS-31', 'thousands have no commas', (parts) => {
    swap('styles.xml', 'number:grouping="true"', '')(parts);
    swap(content, /office:value="\d+"/, 'office:value="12345"')(parts);
  }),
  ...text('SS-32', 'a column of codes does not say so', 'Item code', 'Item sign'),
  ...text('SS-32', 'a total stands among rows', 'Statement P1-S1-02', 'Total'),
  ...text('SS-33', 'a date is in numbers', '20 Feb 2025', '20/02/2025'),
  ...text('SS-33', 'a month is written out', '20 Feb 2025', '20 February 2025'),
  ...text('SS-33', 'a year is cut short', 'North', '2025-26'),
  ...text('SS-33', 'a quarter is not told in months', 'North', 'Q1'),
  ...both('SS-34', 'texts are stored as results', {
    xlsx: swap(sheetPart('Areas'), 't="s"', 't="str"'),
    ods: swap(content, 'office:value-type="string"', 'office:value-type="boolean"'),
  }),
  ...text('SS-35', 'a text is too long', 'Yes', longText),
  ...both('SS-35', 'there is a control character', {
    xlsx: swap(texts, '>Yes<', '>Yes\u0001<'),
    ods: swap(content, '>Yes<', '>Yes&#1;<'),
  }),
  ...both('SS-36', 'comments stand beside other things', {
    xlsx: swap('xl/workbook.xml', 'name="Comments"', 'name="Words"'),
    ods: swap(content, /(?<=")Comments(?=")|\bComments(?=\.)/g, 'Words'),
  }),
  ...text('SS-37', 'the cover has no summary', 'Summary', 'Overview'),
  ...part('SS-37', 'the cover does not say how to handle it', 'OFFICIAL', 'Note'),
  ...both('SS-37', 'the cover has text beside column A', {
    xlsx: swap(sheetPart('Cover'), '</row>', added),
    ods: swap(content, '</table:table-row>', addedCell),
  }),
  ...part('SS-38', 'the department is not named', 'Department for Education', 'service'),
  xlsx('SS-38', 'it has a logo', put('xl/logo.png', '')),
];
