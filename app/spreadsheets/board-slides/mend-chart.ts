import { type DrawnChart, isThin } from './chart-labels';

/** A chart's part as the library wrote it, made to say what the chart does: gaps, order and labels that can be read. */
export function mendChart(xml: string, drawn: DrawnChart): string {
  let one = -1;
  return (
    xml
      // One level of labels is a plain list, which every program reads.
      .replace(/multiLvlStr(Ref|Cache)>/g, 'str$1>')
      .replace(/<\/?c:lvl>/g, '')
      // Nothing to show is no point at all; an empty number would be none.
      .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
      // A bar chart has two axes; the third that is named is not there.
      .replace(/(<c:axId val="\d+"\/>)<c:axId val="\d+"\/>(?=<\/c:barChart>)/g, '$1')
      .replace(/<c:catAx>[\s\S]*?<\/c:catAx>/, (axis) =>
        drawn.chart.bars === 'lying'
          ? axis.replace('<c:orientation val="minMax"/>', '<c:orientation val="maxMin"/>')
          : axis,
      )
      .replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (series) => {
        one += 1;
        return mendSeries(series, drawn, one);
      })
  );
}

function mendSeries(xml: string, drawn: DrawnChart, one: number): string {
  const { colour = '', values = [] } = drawn.chart.series[one] ?? {};
  const hidden = values.flatMap((_, at) =>
    isThin(drawn, one, at) ? [`<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`] : [],
  );
  return xml.replace(/<c:dLbls>[\s\S]*?<\/c:dLbls>/, (labels) =>
    labels
      .replace('<c:dLbls>', `<c:dLbls>${hidden.join('')}`)
      .replace(/srgbClr val="FFFFFF"/, `srgbClr val="${light.has(colour) ? '0B0C0C' : 'FFFFFF'}"`),
  );
}

/** Fills on which white cannot be read. */
const light: ReadonlySet<string> = new Set(['28A197']);
