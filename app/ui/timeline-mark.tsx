import type { TimelineMark } from './timeline-lanes';

type Props = Pick<TimelineMark, 'look' | 'open'> & { x: number; y: number; width: number; height: number };

const fills = { co_design: '#fff', implementation: '#8aa9c4', full_delivery: '#003764', phase: '#505a5f' };

/** A diamond for an announcement, else a bar as long as the stage, with an arrow where it has no end. */
export function TimelineMarkShape({ look, open, x, y, width, height }: Props) {
  const half = height / 2;
  if (look === 'announcement') {
    const reach = half + 1;
    return (
      <path
        d={`M${round(x + width / 2)} ${y - 1}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`}
        fill="#0b0c0c"
      />
    );
  }
  // Phases follow one another without a gap of their own.
  const long = look === 'phase' ? width - 1 : width;
  const point = open ? Math.min(8, long) : 0;
  return (
    <path
      d={`M${round(x)} ${y}h${round(long - point)}l${point} ${half}l${-point} ${half}h${round(point - long)}z`}
      fill={fills[look]}
      stroke={look === 'phase' ? undefined : '#003764'}
    />
  );
}

function round(value: number) {
  return Math.round(value * 10) / 10;
}
