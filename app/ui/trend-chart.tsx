import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { type ChartBar, PhaseTick, Segment } from './trend-chart-parts';

/** Bars side by side in time order, or one under another where the window is narrow. */
export type ChartShape = 'columns' | 'rows';

const series = [
  { key: 'inPlace', fill: '#12436D' },
  { key: 'inDesign', fill: '#28A197' },
  { key: 'notImplemented', fill: '#801650' },
] as const;

const sizes = {
  columns: { width: 700, bar: 298 },
  rows: { width: 284, bar: 46 },
};
const line = 12;

/** How much room columns leave for what stands under them: more where it says from how many to how many months. */
export function axisHeight(bars: readonly ChartBar[]): number {
  return bars.some(({ months }) => months?.includes(' to ')) ? 78 : 62;
}

/** How large a chart of this shape is drawn: rows grow with the number of bars and with what is said of each. */
export function sizeOf(shape: ChartShape, bars: readonly ChartBar[]) {
  const { width, bar } = sizes[shape];
  const row = bars.some(({ months }) => months) ? bar + line : bar;
  return { width, height: shape === 'rows' ? bars.length * row : bar + axisHeight(bars) };
}

type Props = {
  bars: readonly ChartBar[];
  shape: ChartShape;
  /** Whether every bar has the same length, that of all its answers, so that charts of unlike bases can be compared. */
  isWhole?: boolean | undefined;
};

/** Answers by status, one stacked bar a phase; drawn on the server, never in the browser. */
export function TrendChart({ bars, shape, isWhole = false }: Props) {
  const most = isWhole ? 1 : Math.max(1, ...bars.map(({ answers }) => answers));
  const domain: [number, number] = [0, most];
  const value = { type: 'number', domain, hide: true } as const;
  const phases = {
    type: 'category',
    dataKey: 'id',
    interval: 0,
    tickLine: false,
    tick: <PhaseTick bars={bars} shape={shape} />,
  } as const;
  return (
    <BarChart
      id={`trend-${shape}`}
      {...sizeOf(shape, bars)}
      data={[...bars]}
      layout={shape === 'rows' ? 'vertical' : 'horizontal'}
      margin={shape === 'rows' ? margins.rows : margins.columns}
      barCategoryGap={shape === 'rows' ? 9 : '16%'}
      accessibilityLayer={false}
    >
      {shape === 'rows' ? (
        <XAxis {...value} />
      ) : (
        <XAxis {...phases} height={axisHeight(bars)} axisLine={axis} />
      )}
      {shape === 'rows' ? <YAxis {...phases} width={96} axisLine={axis} /> : <YAxis {...value} />}
      {series.map(({ key, fill }) => (
        <Bar
          maxBarSize={96}
          key={key}
          dataKey={isWhole ? (bar: ChartBar) => bar[key] / Math.max(1, bar.answers) : key}
          stackId="answers"
          fill={fill}
          isAnimationActive={false}
          // Recharts types this as its own bar's props, which are these and more.
          shape={(drawn: unknown) => <Segment {...(drawn as Drawn)} series={key} chart={shape} />}
        />
      ))}
    </BarChart>
  );
}

type Drawn = Omit<Parameters<typeof Segment>[0], 'series' | 'chart'>;

const axis = { stroke: '#595959' };
const margins = {
  columns: { top: 20, right: 0, bottom: 0, left: 0 },
  rows: { top: 0, right: 24, bottom: 0, left: 0 },
};
