import { sayMonth } from '~/domain/months';
import type { Timeline } from '~/domain/timeline';
import { heightOfLane, TimelineLaneShape, type TimelineShape, timelineSizes } from './timeline-lane';
import { lanesOf } from './timeline-lanes';

const axis = 26;

type Props = { timeline: Timeline; shape: TimelineShape };

/** The stages of every wave and the phases, one line each, over the months; the tables below say the same. */
export function TimelineChart({ timeline, shape }: Props) {
  const { left, names, plot } = timelineSizes[shape];
  const lanes = lanesOf(timeline);
  const month = plot / timeline.months;
  const placeOf = (at: number) => Math.round((names + at * month) * 10) / 10;
  const tops = lanes.map(
    (_, at) => axis + total(lanes.slice(0, at).map((lane) => heightOfLane(lane, shape))),
  );
  const height = axis + total(lanes.map((lane) => heightOfLane(lane, shape)));
  const size = { width: left + names + plot + 2, height: height + 40 };
  const id = `timeline-${shape}`;
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      viewBox={`${-left} 0 ${size.width} ${size.height}`}
      {...size}
    >
      <title id={`${id}-title`}>Stages of each wave, and the phases, by month</title>
      <desc id={`${id}-description`}>
        {`From ${sayMonth(timeline.from)} to ${sayMonth(timeline.to)}. Every stage and phase is in the tables below with its months and its source.`}
      </desc>
      {timeline.years.map(({ year, at, months }) => (
        <g key={year}>
          <path d={`M${placeOf(at)} 4V${height}`} stroke="#b1b4b6" />
          {months * month > 34 && (
            <text x={placeOf(at) + 5} y={16} fontSize={13} fill="#505a5f">
              {year}
            </text>
          )}
        </g>
      ))}
      <path
        d={`M${placeOf(timeline.present.at + 0.5)} ${axis - 4}V${height}`}
        stroke="#0b0c0c"
        strokeDasharray="3 3"
      />
      {lanes.map((lane, at) => (
        <TimelineLaneShape key={lane.id} lane={lane} top={tops[at] ?? 0} month={month} shape={shape} />
      ))}
      <text y={height + 16} fontSize={13} fill="#0b0c0c">
        <tspan x={0}>{`Dashed line: ${sayMonth(timeline.present.month)}`}</tspan>
        {lanes.some(({ disputed }) => disputed) && (
          <tspan x={0} dy={17}>
            * Sources differ
          </tspan>
        )}
      </text>
    </svg>
  );
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
