import type { TimelineLane } from './timeline-lanes';
import { TimelineMarkShape } from './timeline-mark';

/** Names beside the marks, or above them where the window is narrow. */
export type TimelineShape = 'wide' | 'narrow';

/** In pixels: where names and marks stand, and how high a line and a title are. */
export const timelineSizes = {
  wide: { left: 0, names: 344, plot: 736, lane: 25, bar: 13, barFrom: 6, text: 17, title: 36 },
  narrow: { left: 8, names: 0, plot: 282, lane: 37, bar: 12, barFrom: 20, text: 14, title: 34 },
} as const;

type Props = { lane: TimelineLane; top: number; month: number; shape: TimelineShape };

/** How high a line of the chart is; a title with a detail takes two lines where it is narrow. */
export function heightOfLane({ marks, detail }: TimelineLane, shape: TimelineShape): number {
  const { lane, title } = timelineSizes[shape];
  if (marks) return lane;
  return shape === 'narrow' && detail ? title + 17 : title;
}

/** One line of the chart, `month` pixels for each month. */
export function TimelineLaneShape({ lane, top, month, shape }: Props) {
  const { names, plot, bar, barFrom, text } = timelineSizes[shape];
  const { title, detail, disputed, marks } = lane;
  if (!marks) {
    const bottom = top + heightOfLane(lane, shape) - 7;
    const twoLines = shape === 'narrow' && detail;
    return (
      <g>
        <path d={`M0 ${bottom}H${names + plot}`} stroke="#0b0c0c" />
        <text {...halo} fontSize={13.5} fontWeight={700} fill="#0b0c0c">
          <tspan x={0} y={bottom - (twoLines ? 23 : 6)}>
            {!twoLines && detail ? `${title}, ${detail}` : title}
          </tspan>
          {twoLines && (
            <tspan x={0} y={bottom - 6}>
              {detail.charAt(0).toUpperCase() + detail.slice(1)}
            </tspan>
          )}
        </text>
      </g>
    );
  }
  return (
    <g>
      <text {...halo} x={0} y={top + text} fontSize={13} fill="#0b0c0c">
        {title}
        <tspan fill="#505a5f">{` ${detail}${disputed ? ' *' : ''}`}</tspan>
      </text>
      {marks.map((mark) => (
        <TimelineMarkShape
          key={mark.id}
          look={mark.look}
          open={mark.open}
          x={names + mark.at * month}
          y={top + barFrom}
          width={mark.months * month}
          height={bar}
        />
      ))}
    </g>
  );
}

/** So that a line behind a text does not cut through it. */
const halo = { stroke: '#fff', strokeWidth: 4, paintOrder: 'stroke' } as const;
