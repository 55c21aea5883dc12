import type { Standing } from '~/domain/status';

/** How many stand where, of one base. */
export type Counts = Readonly<Record<Standing, number>>;

const order = ['in_place', 'in_design', 'not_implemented', 'not_submitted'] as const;
type Drawn = (typeof order)[number];

/** Counts as one bar, told in full by the words beside it; `labels` writes the counts into it. */
export function StatusBar({ counts, base, labels }: { counts: Counts; base: number; labels?: boolean }) {
  const height = labels ? 30 : 14;
  const segments = cut(counts, base);
  const outside = labels ? segments.filter((segment) => !fits(segment)) : [];
  return (
    <div className={labels ? 'app-bar-line app-bar-line--labelled' : 'app-bar-line'} aria-hidden="true">
      <svg className="app-bar" width="100%" height={height} aria-hidden="true" focusable="false">
        {segments.map((segment) => (
          <Segment key={segment.standing} segment={segment} height={height} label={!!labels} />
        ))}
      </svg>
      {outside.map(({ standing, count }) => (
        <b key={standing} className={`app-bar-outside app-bar-outside--${standing}`}>
          {count}
        </b>
      ))}
    </div>
  );
}

type Cut = { standing: Drawn; count: number; from: number; share: number };

function cut(counts: Counts, base: number): Cut[] {
  let from = 0;
  return order.flatMap((standing) => {
    const count = counts[standing];
    if (count === 0 || base === 0) return [];
    const share = count / base;
    from += share;
    return [{ standing, count, from: from - share, share }];
  });
}

// In a bar of 300 pixels, the narrowest there is, a digit takes 8 and its surroundings 8 more.
function fits({ count, share }: Cut): boolean {
  return share * 300 >= String(count).length * 8 + 8;
}

function Segment({ segment, height, label }: { segment: Cut; height: number; label: boolean }) {
  const { standing, count, from, share } = segment;
  const [x, width] = [percent(from), percent(share)];
  const outlined = standing === 'not_submitted';
  return (
    <>
      <rect
        x={x}
        width={width}
        y={outlined ? 0.5 : 0}
        height={outlined ? height - 1 : height}
        {...fills[standing]}
      />
      {from > 0 && <rect x={x} width="2" height={height} fill="#fff" />}
      {label && fits(segment) && (
        <text x={percent(from + share / 2)} y="20" textAnchor="middle" fill={inks[standing]}>
          {count}
        </text>
      )}
    </>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

const fills = {
  in_place: { fill: '#12436D' },
  in_design: { fill: '#28A197' },
  not_implemented: { fill: '#801650' },
  not_submitted: { fill: '#fff', stroke: '#505a5f', strokeDasharray: '3 3' },
} as const;

const inks = {
  in_place: '#fff',
  in_design: '#0b0c0c',
  not_implemented: '#fff',
  not_submitted: '#0b0c0c',
} as const;
