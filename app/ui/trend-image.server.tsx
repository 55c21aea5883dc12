import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { statuses, statusNames } from '~/domain/status';
import { drawMarks } from './trend-chart.server';
import { linesAbove, linesBelow, linesOfBase, type TrendImageAsked } from './trend-image-lines';
import { heightOf, type ImageLine, ImageText } from './trend-image-text';
import { chartOf, type TrendView } from './trend-view';

const margin = 24;
const widths = { one: 700, small: 284, all: 932 };
const between = { across: 40, down: 28 };
const fills = { in_place: '#12436D', in_design: '#28A197', not_implemented: '#801650' };

/** A part of the image, set under the part before. */
type Block = { height: number; draw: (y: number) => ReactNode };

/** The charts of a trend as one SVG that stands alone: title, base and source inside, and no style from without. */
export function drawTrendImage(asked: TrendImageAsked): string {
  const { views, isSplit } = asked;
  const width = isSplit ? widths.all : widths.one;
  const lines = (some: readonly ImageLine[]) => some.map((line) => textBlock(line, margin, width));
  const blocks = [
    ...lines(linesAbove(asked)),
    keyBlock,
    ...(isSplit ? rowsOfThree(views).map(groupsBlock) : views.map((view) => chartBlock(view))),
    ...(isSplit ? [] : lines(views.flatMap(linesOfBase))),
    ...lines(linesBelow(asked)),
  ];
  const { drawn, y } = stack(blocks, margin);
  const size = { width: width + 2 * margin, height: y + margin };
  const svg = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${size.width} ${size.height}`}
      {...size}
      fontFamily="Helvetica Neue, Helvetica, Arial, sans-serif"
    >
      <title>
        {linesAbove(asked)
          .map(({ text }) => text)
          .join('. ')}
      </title>
      <desc>
        {views.map((view) => [view.group, chartOf(view).description].filter(Boolean).join(': ')).join(' ')}
      </desc>
      <rect {...size} fill="#fff" />
      {drawn}
    </svg>
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutControls(renderToStaticMarkup(svg))}\n`;
}

function stack(blocks: readonly Block[], top: number) {
  let y = top;
  const drawn = blocks.map(({ height, draw }, at) => {
    const block = <g key={`${at} ${y}`}>{draw(y)}</g>;
    y += height;
    return block;
  });
  return { drawn, y };
}

function textBlock(line: ImageLine, x: number, width: number): Block {
  return {
    height: heightOf(line, width) + 4,
    draw: (y) => <ImageText line={line} x={x} y={y} width={width} />,
  };
}

const keyBlock: Block = {
  height: 42,
  draw: (y) =>
    statuses.map((status, at) => (
      <g key={status}>
        <rect x={margin + at * 150} y={y + 10} width={15} height={15} fill={fills[status]} />
        <ImageText
          line={{ text: statusNames[status], size: 14 }}
          x={margin + at * 150 + 22}
          y={y + 8}
          width={200}
        />
      </g>
    )),
};

function chartBlock(view: TrendView): Block {
  const { marks, height } = drawMarks(chartOf(view), 'columns');
  return {
    height: height + 16,
    draw: (y) => <g transform={`translate(${margin} ${y})`} dangerouslySetInnerHTML={{ __html: marks }} />,
  };
}

function rowsOfThree(views: readonly TrendView[]): TrendView[][] {
  return Array.from({ length: Math.ceil(views.length / 3) }, (_, row) => views.slice(row * 3, row * 3 + 3));
}

/** Small charts side by side, each with its name above and its base beneath. */
function groupsBlock(views: readonly TrendView[]): Block {
  const columns = views.map((view, at) => {
    const x = margin + at * (widths.small + between.across);
    const { marks, height } = drawMarks({ ...chartOf(view), isWhole: true }, 'rows');
    const chart: Block = {
      height: height + 12,
      draw: (y) => <g transform={`translate(${x} ${y})`} dangerouslySetInnerHTML={{ __html: marks }} />,
    };
    const base = linesOfBase(view).map((line) => textBlock(line, x, widths.small));
    return [textBlock({ text: view.group, size: 15, bold: true }, x, widths.small), chart, ...base];
  });
  const heights = columns.map((blocks) => blocks.reduce((sum, { height }) => sum + height, 0));
  return {
    height: Math.max(...heights) + between.down,
    draw: (y) => columns.map((blocks, at) => <g key={views[at]?.id}>{stack(blocks, y).drawn}</g>),
  };
}

/** Without what XML cannot hold. */
function withoutControls(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
