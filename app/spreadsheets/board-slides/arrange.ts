import { countLines } from './measure';
import { heightOf, widthOf } from './pages';
import {
  lineHeight,
  place,
  type Slide,
  type SlideChart,
  type SlidePanel,
  type SlideTable,
  type,
} from './slide';

/** Where something stands, in inches. */
export type Box = { x: number; y: number; w: number; h: number };

/** A part of a slide's evidence at its place. */
export type Placed =
  | { kind: 'heading'; text: string; box: Box }
  | { kind: 'chart'; chart: SlideChart; box: Box }
  | { kind: 'table'; table: SlideTable; box: Box }
  | { kind: 'after'; text: string; box: Box };

function headingHeight(text: string, width: number): number {
  return countLines(text, width, type.key, true) * lineHeight(type.key) + 0.06;
}

/** How much room what stands under the evidence takes. */
export function afterHeight(text: string): number {
  return text === '' ? 0 : countLines(text, place.width, type.small) * lineHeight(type.small) + 0.08;
}

/** Every part of a slide's evidence at its place, in reading order: none overlaps another or leaves the body. */
export function arrange({ panels = [], areBeside = false, after = '' }: Slide): Placed[] {
  const { y, h } = place.body;
  const room = h - afterHeight(after);
  const across = areBeside ? (place.width - gap.beside * (panels.length - 1)) / panels.length : place.width;
  const fixed = panels.map((panel) => fixedHeight(panel, across));
  const spare = areBeside ? 0 : room - fixed.reduce((sum, each) => sum + each + gap.under, -gap.under);
  const charts = panels.filter((panel) => panel.chart).length;
  let [left, top] = [place.left as number, y as number];
  const placed = panels.flatMap((panel, at) => {
    const own = fixed[at] ?? 0;
    const high = areBeside ? room : own + (panel.chart ? spare / charts : 0);
    const parts = placePanel(panel, { x: left, y: top, w: across, h: high });
    if (areBeside) left += across + gap.beside;
    else top += high + gap.under;
    return parts;
  });
  const bottom = Math.max(y, ...placed.map(({ box }) => box.y + box.h));
  if (after === '') return placed;
  const box = { x: place.left, y: bottom + 0.06, w: place.width, h: afterHeight(after) - 0.08 };
  return [...placed, { kind: 'after', text: after, box }];
}

const gap = { beside: 0.3, under: 0.14 };
/** A table stands beside its chart where this much is left for the chart, and under it otherwise. */
const leastChart = 4;

/** Few bars that lie are no thicker than many. */
function mostHeight({ bars, labels }: SlideChart): number {
  return bars === 'lying' ? 0.8 + 0.7 * labels.length : Number.POSITIVE_INFINITY;
}

function standsBeside({ chart, table }: SlidePanel, width: number): boolean {
  return Boolean(chart && table && widthOf(table) + gap.beside + leastChart <= width);
}

/** What of a panel's height is not its chart's to fill. */
function fixedHeight(panel: SlidePanel, width: number): number {
  const { heading, chart, table } = panel;
  const headed = heading ? headingHeight(heading, width) : 0;
  if (!table || standsBeside(panel, width)) return headed;
  return headed + heightOf(table) + (chart ? gap.under : 0);
}

function placePanel(panel: SlidePanel, box: Box): Placed[] {
  const { heading, chart, table } = panel;
  const headed = heading ? headingHeight(heading, box.w) : 0;
  const [y, h] = [box.y + headed, box.h - headed];
  const beside = standsBeside(panel, box.w);
  const own = table ? { w: widthOf(table), h: heightOf(table) } : { w: 0, h: 0 };
  const under = table && chart && !beside ? own.h + gap.under : 0;
  const wide = beside ? box.w - own.w - gap.beside : box.w;
  const high = chart ? Math.min(h - under, mostHeight(chart)) : 0;
  return [
    ...(heading ? [{ kind: 'heading' as const, text: heading, box: { ...box, h: headed } }] : []),
    ...(chart ? [{ kind: 'chart' as const, chart, box: { x: box.x, y, w: wide, h: high } }] : []),
    ...(table
      ? [
          {
            kind: 'table' as const,
            table,
            box: {
              x: beside ? box.x + wide + gap.beside : box.x,
              y: under > 0 ? y + high + gap.under : y,
              ...own,
            },
          },
        ]
      : []),
  ];
}
