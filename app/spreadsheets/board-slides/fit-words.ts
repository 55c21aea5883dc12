import { tidy } from './look';
import { countLines, cutTo, sizeThatFits } from './measure';
import { lineHeight, place, type } from './slide';

type FittedTitle = { text: string; size: number; whole: string[] };

/** A slide's message in the largest type that its place holds. */
export function fitTitle(title: string): FittedTitle {
  const box = { width: place.width, height: place.title.h, isBold: true };
  const sizes = [24, 22, 20, 18, 16, type.key, type.small];
  const holds = (text: string) =>
    countLines(text, box.width, type.small, true) * lineHeight(type.small) <= box.height;
  const text = [title, ...shorter.map((longest) => cutTo(title, longest))].find(holds) ?? '…';
  return { text, size: sizeThatFits(text, box, sizes), whole: text === title ? [] : [title] };
}

/** Points with the size of type in which they all fit one under another; those that are too long are cut. */
export type FittedPoints = { points: string[]; size: number; whole: string[] };

/** Points as large as their place holds them. */
export function fitPoints(given: readonly string[]): FittedPoints {
  // A line break would begin another point.
  const all = given.map((point) => tidy(point).replaceAll('\n', ' '));
  const cuts = [all, ...shorter.map((longest) => all.map((point) => cutTo(point, longest)))];
  const points = cuts.find((cut) => holds(cut, type.small)) ?? cuts.at(-1) ?? all;
  const size = [20, type.text, 16, type.key].find((each) => holds(points, each)) ?? type.small;
  return { points, size, whole: all.filter((point, at) => point !== points[at]) };
}

/** How far points stand in, and how far apart, in inches. */
export const pointGap = { indent: 0.3, after: 0.11 } as const;

const shorter = [600, 400, 250, 120, 60];

function holds(points: readonly string[], size: number): boolean {
  const height = points.reduce((sum, point) => {
    const lines = countLines(point, place.width - pointGap.indent, size);
    return sum + lines * lineHeight(size) + pointGap.after;
  }, 0);
  return height <= place.body.h;
}
