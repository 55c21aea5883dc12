import { shorten } from '~/domain/short-phase';

/** One phase of the chart. */
export type ChartBar = {
  id: string;
  name: string;
  /** False when nobody counted here sent: a gap, never a bar of nothing. */
  reported: boolean;
  inPlace: number;
  inDesign: number;
  notImplemented: number;
  answers: number;
  /** How many areas are counted, said under the bar where it differs between bars; null where it does not. */
  areas: number | null;
  /** How many months in an age was, said under its name. */
  months?: string;
  /** What is said where there is no bar. */
  gap?: string | undefined;
  /** The number of a break since the bar before: what lies on either side is not comparable. */
  mark?: number | null;
};
type Series = 'inPlace' | 'inDesign' | 'notImplemented';
type Box = { x: number; y: number; width: number; height: number };
type Shape = 'columns' | 'rows';

const order: Series[] = ['inPlace', 'inDesign', 'notImplemented'];
const inside: Record<Series, string> = { inPlace: '#fff', inDesign: '#0b0c0c', notImplemented: '#fff' };
const outside: Record<Series, string> = {
  inPlace: '#12436D',
  inDesign: '#1b6f68',
  notImplemented: '#801650',
};
const gap = 2;
const digit = 8;

/** One status of one phase, with its count inside where it fits, or past the end of the bar for the last. */
export function Segment(drawn: Box & { payload: ChartBar; fill: string; series: Series; chart: Shape }) {
  const { payload, fill, series, chart } = drawn;
  const count = payload[series];
  if (count === 0) return <g />;
  const box = withGap(drawn, chart);
  const last = order.findLast((key) => payload[key] > 0) === series;
  const fits = box.height >= 15 && box.width >= String(count).length * digit + 4;
  return (
    <>
      <rect {...box} fill={fill} />
      {fits && (
        <Count
          x={box.x + box.width / 2}
          y={box.y + box.height / 2 + 5}
          fill={inside[series]}
          anchor="middle"
          text={count}
        />
      )}
      {!fits &&
        last &&
        (chart === 'columns' ? (
          <Count
            x={box.x + box.width / 2}
            y={box.y - 5}
            fill={outside[series]}
            anchor="middle"
            text={count}
          />
        ) : (
          <Count
            x={box.x + box.width + 4}
            y={box.y + box.height / 2 + 5}
            fill={outside[series]}
            anchor="start"
            text={count}
          />
        ))}
    </>
  );
}

/** A phase's name beneath or beside its bar, with its base or that there is none. */
export function PhaseTick(drawn: {
  x?: number;
  y?: number;
  payload?: { value: string };
  bars: readonly ChartBar[];
  shape: Shape;
}) {
  const bar = drawn.bars.find(({ id }) => id === drawn.payload?.value);
  if (!bar) return <g />;
  const { months, year } = shorten(bar.name);
  const columns = drawn.shape === 'columns';
  const [least, most] = (bar.months ?? '').split(/(?<= to \d+) /);
  const lines = (columns ? [months, year, least, most] : [`${months} ${year}`.trim(), bar.months]).filter(
    (line) => line !== undefined && line !== '',
  );
  if (!bar.reported) lines.push(bar.gap ?? 'None sent');
  else if (bar.areas !== null) lines.push(bar.areas === 1 ? '1 area' : `${bar.areas} areas`);
  const x = columns ? (drawn.x ?? 0) : 0;
  const y = (drawn.y ?? 0) + (columns ? 12 : 5 - (lines.length - 1) * 8);
  return (
    <text fontSize={13} fill="#0b0c0c" textAnchor={columns ? 'middle' : 'start'}>
      {lines.map((line, at) => (
        <tspan key={line} x={round(x)} y={round(y + at * 16)} fill={at === 0 ? undefined : '#505a5f'}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function Count({
  x,
  y,
  fill,
  anchor,
  text,
}: {
  x: number;
  y: number;
  fill: string;
  anchor: 'start' | 'middle';
  text: number;
}) {
  return (
    <text x={round(x)} y={round(y)} fill={fill} textAnchor={anchor} fontSize={14} fontWeight={700}>
      {text}
    </text>
  );
}

/** The white gap between segments is taken from where the next one begins; a thin one stays visible. */
function withGap({ x, y, width, height }: Box, chart: Shape): Box {
  const long = Math.max(1.5, (chart === 'columns' ? height : width) - gap);
  if (chart === 'rows') return { x: round(x), y: round(y), width: round(long), height: round(height) };
  return { x: round(x), y: round(y + height - long), width: round(width), height: round(long) };
}

function round(value: number) {
  return Math.round(value * 10) / 10;
}
