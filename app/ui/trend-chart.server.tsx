import { renderToStaticMarkup } from 'react-dom/server';
import { type ChartShape, sizeOf, TrendChart } from './trend-chart';
import type { ChartBar } from './trend-chart-parts';

export type ChartAsked = { bars: readonly ChartBar[]; title: string; description: string };

const drawn = new Map<string, string>();
const mostKept = 200;

/** The chart as SVG text in one shape; drawn once for the same data. */
export function drawTrend(asked: ChartAsked, shape: ChartShape): string {
  const key = JSON.stringify([shape, asked]);
  const svg = drawn.get(key) ?? draw(asked, shape);
  // Put in again as the newest, so that what is looked at least is dropped first.
  drawn.delete(key);
  drawn.set(key, svg);
  const [oldest] = drawn.keys();
  if (drawn.size > mostKept && oldest !== undefined) drawn.delete(oldest);
  return svg;
}

function draw({ bars, title, description }: ChartAsked, shape: ChartShape) {
  const { width, height } = sizeOf(shape, bars.length);
  const id = `trend-${shape}`;
  return renderToStaticMarkup(
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <g
        dangerouslySetInnerHTML={{
          __html: plainMarks(renderToStaticMarkup(<TrendChart bars={bars} shape={shape} />)),
        }}
      />
    </svg>,
  );
}

/** What Recharts draws, without its wrapper, inline styles (which our policy refuses), classes and empty groups. */
function plainMarks(markup: string): string {
  let marks = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(markup)?.[1] ?? '';
  marks = marks
    .replace(/<(title|desc)>[^<]*<\/\1>|<(title|desc)\/>|<defs>[\s\S]*?<\/defs>/g, '')
    .replace(/ (style|class|clip-path|id|name|orientation|tabindex)="[^"]*"/g, '');
  for (let before = ''; before !== marks; ) {
    before = marks;
    marks = marks.replace(/<g><\/g>/g, '').replace(/<g>(<g>(?:(?!<\/?g>)[\s\S])*<\/g>)<\/g>/g, '$1');
  }
  return marks;
}
