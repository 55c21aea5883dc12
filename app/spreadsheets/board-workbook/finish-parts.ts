import { cellText } from '../cell-text';
import { escapeXml } from '../xml';
import type { Parts } from '../zip';
import type { BoardChart } from './board-sheet';
import { looks } from './looks';

/**
 * The parts with what the library cannot say: what each chart shows, in words, its language, the type of its axes, and
 * that titles are headings.
 */
export function finishParts(written: Parts, charts: readonly BoardChart[]): Parts {
  const left = [...charts];
  const parts: Parts = new Map();
  for (const [path, xml] of written) {
    if (path.startsWith('xl/drawings/drawing'))
      parts.set(
        path,
        xml.replace(/<xdr:cNvPr id="(\d+)" name="[^"]*"/g, (_, id: string) => {
          const chart = left.shift();
          return `<xdr:cNvPr id="${id}" name="Chart ${id}" title="${inWords(chart?.title)}" descr="${inWords(chart?.says)}"`;
        }),
      );
    else if (path.startsWith('xl/charts/chart'))
      parts.set(
        path,
        xml
          .replaceAll('"en-US"', '"en-GB"')
          .replaceAll('<a:rPr sz=', '<a:rPr lang="en-GB" sz=')
          .replaceAll('<a:p><a:r><a:t>', `<a:p><a:r>${axisTitle}<a:t>`),
      );
    else parts.set(path, path === 'xl/styles.xml' ? tagTitles(xml) : xml);
  }
  return parts;
}

function inWords(text = ''): string {
  return escapeXml(cellText(text));
}

/** The look of titles, told by its size, as the style that screen readers find headings by. */
function tagTitles(xml: string): string {
  const fonts = [...xml.matchAll(/<font>.*?<\/font>/gs)];
  const font = fonts.findIndex(([one]) => one.includes(`<sz val="${looks.title.size}"/>`));
  if (font < 0) return xml;
  const base = `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0"/>`;
  return xml
    .replace(
      /<cellStyleXfs count="1">(.*?)<\/cellStyleXfs>/s,
      `<cellStyleXfs count="2">$1${base}</cellStyleXfs>`,
    )
    .replace(
      /<cellStyles count="1">(.*?)<\/cellStyles>/s,
      '<cellStyles count="2">$1<cellStyle name="Heading 1" xfId="1" builtinId="16"/></cellStyles>',
    )
    .replaceAll(new RegExp(`(<xf numFmtId="49" fontId="${font}"[^>]* xfId=)"0"`, 'g'), '$1"1"');
}

const axisTitle = '<a:rPr lang="en-GB" sz="1000" b="0"><a:latin typeface="Arial"/></a:rPr>';
