import type { Look } from './board-sheet';
import { type LookStyle, looks } from './looks';

/** The typeface of everything. */
export const typeface = 'Arial';

/** How cells look, as the library takes it: one object for each look, so that it counts each once. */
export const cellStyles = stylesWith(({ down, ...style }) => ({
  ...style,
  down: down === 'top' ? ('middle' as const) : down,
}));

/** The same in a high row, where texts begin at the top. */
export const highStyles = stylesWith((style) => style);

/** The same for a text that runs over into empty cells beside it. */
export const overflowing = stylesWith((style) => ({ ...style, wraps: false }));

function stylesWith(change: (style: LookStyle) => LookStyle) {
  const styles = Object.entries(looks).map(([look, style]) => [look, cellStyle(look, change(style))]);
  return Object.fromEntries(styles) as Record<Look, ReturnType<typeof cellStyle>>;
}

function cellStyle(
  look: string,
  { size, bold, underlined, ink, fill, across, down, wraps, edge, indent }: LookStyle,
) {
  return {
    font: {
      name: typeface,
      family: 2,
      size,
      ...(bold && { bold }),
      ...(underlined && { underline: true }),
      ...(ink && { color: { argb: `FF${ink}` } }),
    },
    ...(fill && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb: `FF${fill}` } },
    }),
    alignment: { horizontal: across, vertical: down, wrapText: wraps, ...(indent && { indent }) },
    ...(edge && { border: bordersOf(edge) }),
    // Text that looks like a number stays what it is.
    numFmt: look.startsWith('number') && look !== 'number-head' ? '#,##0' : '@',
  };
}

function bordersOf(edge: NonNullable<LookStyle['edge']>) {
  const thin = { style: 'thin' as const, color: { argb: 'FFB1B4B6' } };
  const strong = { style: 'thin' as const, color: { argb: 'FF0B0C0C' } };
  const white = { style: 'thin' as const, color: { argb: 'FFFFFFFF' } };
  const dashed = { style: 'dashed' as const, color: { argb: 'FF505A5F' } };
  const every = (line: typeof white | typeof dashed) => ({
    top: line,
    left: line,
    bottom: line,
    right: line,
  });
  if (edge === 'around') return every(white);
  if (edge === 'dashed') return every(dashed);
  return edge === 'above' ? { top: strong } : { bottom: thin };
}
