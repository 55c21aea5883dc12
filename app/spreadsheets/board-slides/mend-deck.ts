import { unzip } from '../unzip';
import { writeZip } from '../zip';
import type { DrawnChart } from './chart-labels';
import { writeEmbeddedWorkbook } from './embedded-workbook';
import { mendChart } from './mend-chart';

/**
 * The library's file with the same bytes for the same slides: its clock and its running numbers out, its language ours,
 * the workbooks behind charts written by us, and what helps a screen reader in.
 */
export async function mendDeck(
  bytes: Uint8Array,
  charts: readonly DrawnChart[],
  madeAt: Date,
): Promise<Uint8Array> {
  const read = await unzip(bytes);
  if (!read.ok) throw new Error(`The slides that were written cannot be read: ${read.refusal}.`);
  const numbers = [...read.value.keys()]
    .flatMap((path) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(path)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b));
  const renumber = (text: string) =>
    text.replace(numbered, (_all, before: string, number: string, after: string) => {
      return `${before}${numbers.indexOf(number) + 1}${after}`;
    });
  const parts = new Map<string, string | Uint8Array>();
  for (const [path, content] of read.value) {
    if (path.endsWith('/')) continue;
    const own = renumber(path);
    const chart = charts[Number(/(?:chart|Worksheet)(\d+)\.(?:xml|xlsx)$/.exec(own)?.[1]) - 1];
    if (chart && own.endsWith('.xlsx')) parts.set(own, writeEmbeddedWorkbook(chart.chart));
    else parts.set(own, mendPart(own, renumber(decoder.decode(content)), chart, madeAt));
  }
  return writeZip(new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1))));
}

const decoder = new TextDecoder();
/** Where a chart's number stands: in its own name, and in its workbook's. */
const numbered = /(charts\/(?:_rels\/)?chart|Microsoft_Excel_Worksheet)(\d+)(\.xml|\.xlsx)/g;

function mendPart(path: string, xml: string, chart: DrawnChart | undefined, madeAt: Date): string {
  const said = xml.replace(/ altLang="en-US"/g, '').replace(/lang="en-US"/g, 'lang="en-GB"');
  if (path === 'docProps/core.xml') return mendCore(said, madeAt);
  if (/^ppt\/slides\/slide\d+\.xml$/.test(path)) return mendSlide(said);
  if (/^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(path)) return mendNotes(said);
  return chart && path.startsWith('ppt/charts/chart') ? mendChart(said, chart) : said;
}

function mendCore(xml: string, madeAt: Date): string {
  const at = madeAt.toISOString().replace(/\.\d+/, '');
  return xml
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${at}`)
    .replace('</cp:coreProperties>', '<dc:language>en-GB</dc:language></cp:coreProperties>');
}

/** Every shape with a number of its own; tables with a head that is known as one, and a text in their place. */
function mendSlide(xml: string): string {
  let id = 0;
  return xml
    .replace(/<p:cNvPr id="\d+" name="Table: ([^"]*)"/g, '<p:cNvPr id="0" name="Table" descr="$1"')
    .replace(/<p:cNvPr id="\d+"/g, () => {
      id += 1;
      return `<p:cNvPr id="${id}"`;
    })
    .replace(
      /name="Text \d+"(?=[^>]*><\/p:cNvPr><p:cNvSpPr\/><p:nvPr><p:ph\s[^>]*type="title")/,
      'name="Title"',
    )
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>');
}

/** A paragraph for each line, which the library leaves in one. */
function mendNotes(xml: string): string {
  return xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*>)<a:t>([^<]*)<\/a:t><\/a:r>/,
    (_all, run: string, text: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p><a:r>${run}<a:t>${line}</a:t></a:r>`)
        .join('</a:p>'),
  );
}
