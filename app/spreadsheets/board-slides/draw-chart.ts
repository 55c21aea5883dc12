import type { DrawnChart } from './chart-labels';
import { ink, tidy } from './look';
import { type } from './slide';
import type { DeckSlide } from './slide-library';

/** A chart that can be edited where it stands. */
export function drawChart(to: DeckSlide, { chart, box }: DrawnChart): void {
  const { name, description, labels, series, bars, isWhole } = chart;
  const isOne = series.length === 1;
  const lying = bars === 'lying';
  to.addChart(
    'bar',
    series.map((one) => ({ name: one.name, labels: labels.map(tidy), values: [...one.values] as number[] })),
    {
      ...box,
      barDir: lying ? 'bar' : 'col',
      barGrouping: isOne ? 'clustered' : isWhole ? 'percentStacked' : 'stacked',
      barGapWidthPct: lying ? 40 : 45,
      chartColors: series.map(({ colour }) => colour),
      chartArea: { roundedCorners: false },
      ...(isOne ? {} : { dataBorder: { pt: 1, color: 'FFFFFF' } }),
      catAxisLabelFontFace: 'Arial',
      catAxisLabelFontSize: lying ? type.key : type.small,
      catAxisLabelColor: ink,
      catAxisLineShow: true,
      valAxisHidden: true,
      valGridLine: { style: 'none' },
      valAxisMinVal: 0,
      showValue: true,
      dataLabelColor: isOne ? ink : 'FFFFFF',
      dataLabelFontFace: 'Arial',
      dataLabelFontSize: labels.length > 8 ? type.small : type.key,
      dataLabelFontBold: true,
      // No number where there is nothing.
      dataLabelFormatCode: '#,##0;;',
      ...(isOne ? {} : { dataLabelPosition: 'ctr' }),
      displayBlanksAs: 'gap',
      showLegend: !isOne,
      legendPos: 't',
      legendFontFace: 'Arial',
      legendFontSize: box.w < 7 ? type.small : type.key,
      legendColor: ink,
      objectName: 'Chart',
      altText: tidy(`Chart: ${name}. ${description}`),
    },
  );
}
