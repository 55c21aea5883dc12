import { cellText } from '../cell-text';
import { escapeXml } from '../xml';
import type { Parts } from '../zip';
import type { BoardChart } from './board-sheet';

/** The parts with what the library cannot say: what each chart shows, in words, its language, and the type of its axes. */
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
    else parts.set(path, xml);
  }
  return parts;
}

function inWords(text = ''): string {
  return escapeXml(cellText(text));
}

const axisTitle = '<a:rPr lang="en-GB" sz="1000" b="0"><a:latin typeface="Arial"/></a:rPr>';
