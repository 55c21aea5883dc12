import { axisHeight, type ChartShape, sizeOf } from './trend-chart';
import type { ChartBar } from './trend-chart-parts';

/** A dashed line before every bar from which on something else is asked, with the number of that break. */
export function WordingBreaks({ bars, shape }: { bars: readonly ChartBar[]; shape: ChartShape }) {
  const { width, height } = sizeOf(shape, bars);
  const band = (shape === 'columns' ? width : height) / Math.max(1, bars.length);
  return bars.map(({ id, mark }, at) => {
    if (!mark) return null;
    const place = Math.round(at * band * 10) / 10;
    const columns = shape === 'columns';
    const label = columns ? { x: place, y: 12 } : { x: width - 8, y: Math.max(12, place + 4) };
    return (
      <g key={id}>
        <path
          d={columns ? `M${place} 18V${height - axisHeight(bars)}` : `M0 ${place}H${width - 18}`}
          stroke="#0b0c0c"
          strokeWidth={1.5}
          strokeDasharray="4 3"
        />
        <text {...label} textAnchor="middle" fontSize={13} fontWeight={700} fill="#0b0c0c">
          {mark}
        </text>
      </g>
    );
  });
}
