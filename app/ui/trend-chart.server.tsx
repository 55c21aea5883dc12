import { renderToStaticMarkup } from 'react-dom/server';
import { type ChartShape, sizeOf, TrendChart } from './trend-chart';
import { WordingBreaks } from './trend-chart-breaks';
import type { ChartBar } from './trend-chart-parts';

export type ChartAsked = {
  bars: readonly ChartBar[];
  title: string;
  description: string;
  /** Tells it from the other charts of its page. */
  id?: string | undefined;
  /** Whether every bar is as long as all its answers. */
  isWhole?: boolean | undefined;
};

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

/** What the chart draws, without the image around it, and how large that is. */
export function drawMarks({ bars, isWhole }: Pick<ChartAsked, 'bars' | 'isWhole'>, shape: ChartShape) {
  const chart = <TrendChart bars={bars} shape={shape} isWhole={isWhole} />;
  const breaks = <WordingBreaks bars={bars} shape={shape} />;
  const marks = plainMarks(renderToStaticMarkup(chart)) + renderToStaticMarkup(breaks);
  return { ...sizeOf(shape, bars), marks };
}

function draw({ bars, title, description, isWhole, id: own }: ChartAsked, shape: ChartShape) {
  const { width, height, marks } = drawMarks({ bars, isWhole }, shape);
  const id = ['trend', own, shape].filter(Boolean).join('-');
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
      <g dangerouslySetInnerHTML={{ __html: marks }} />
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
