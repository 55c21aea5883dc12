import { cellText } from '../cell-text';
import { addressOf, type BoardChart } from './board-sheet';
import { typeface } from './cell-styles';

/** A chart as the library takes it, standing on the cells of this sheet. */
export function chartOptions(chart: BoardChart, sheet: string) {
  const { kind, title, axes, categories, series } = chart;
  const range = (column: number, from: number, to: number) =>
    `'${sheet}'!${fixed(column, from)}${from === to ? '' : `:${fixed(column, to)}`}`;
  const isStacked = kind === 'stacked columns';
  return {
    type: 'bar' as const,
    barDir: isStacked ? ('col' as const) : ('bar' as const),
    grouping: isStacked ? ('stacked' as const) : ('clustered' as const),
    ...(isStacked && { overlap: 100 }),
    gapWidth: 50,
    varyColors: false,
    title: { paragraphs: [{ runs: [{ text: cellText(title), properties: { ...type(1200), bold: true } }] }] },
    showLegend: isStacked,
    legendPosition: 't' as const,
    legendOptions: { txPr: type(1000) },
    displayBlanksAs: 'gap' as const,
    categoryAxis: {
      ...axis(axes.categories),
      // Bars are drawn from the bottom up unless told otherwise.
      ...(!isStacked && { orientation: 'maxMin' as const }),
    },
    valueAxis: {
      ...axis(axes.values),
      min: 0,
      numFmt: '#,##0',
      numFmtLinked: false,
      majorGridlines: true,
      majorGridlinesStyle: { border: 'D9D9D9', borderWidth: 0.75 },
      ...(!isStacked && { crosses: 'max' as const }),
    },
    series: series.map(({ column, head, fill, ink, unlabelled }) => ({
      name: { formula: range(column, head, head) },
      categories: range(categories.column, categories.from, categories.to),
      values: range(column, categories.from, categories.to),
      spPr: { fill, border: 'FFFFFF', borderWidth: 1.5 },
      invertIfNegative: false,
      dataLabels: {
        ...{ showVal: true, showLegendKey: false, showCatName: false, showSerName: false },
        ...{ showPercent: false, showBubbleSize: false, numFmt: '#,##0', numFmtLinked: false },
        position: isStacked ? ('ctr' as const) : ('outEnd' as const),
        txPr: { ...type(900), color: { srgb: ink } },
        entries: unlabelled.map((index) => ({ index, delete: true })),
      },
    })),
  };
}

function axis(title: string) {
  return { title, titleOptions: { txPr: type(1000) }, txPr: type(900), lineColor: '595959', ...marks };
}

const marks = { majorTickMark: 'outside' as const, minorTickMark: 'none' as const };

function type(size: number) {
  return { size, fontFamily: typeface, color: { srgb: '0B0C0C' } };
}

function fixed(column: number, row: number): string {
  return addressOf(column, row).replace(/(\D+)(\d+)/, '$$$1$$$2');
}
