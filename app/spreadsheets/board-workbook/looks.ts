import type { Look } from './board-sheet';

/** How cells of one kind look; colours without the `#`. */
export type LookStyle = {
  size: number;
  bold?: boolean;
  underlined?: boolean;
  ink?: string;
  fill?: string;
  across: 'left' | 'right' | 'center';
  down: 'top' | 'middle' | 'bottom';
  /** Room on the side that it stands to, in spaces. */
  indent?: number;
  wraps: boolean;
  /** Lines around it: none, below, above, or on every side, drawn or dashed. */
  edge?: 'below' | 'above' | 'around' | 'dashed';
};

/** The size of everything that does not say otherwise. */
export const usualSize = 11;

/** The design's colours for the three answers, and for words upon them. */
export const statusFills = { in_place: '12436D', in_design: '28A197', not_implemented: '801650' } as const;
export const statusInks = { in_place: 'FFFFFF', in_design: '0B0C0C', not_implemented: 'FFFFFF' } as const;

const grey = '505A5F';
const plain: LookStyle = { size: usualSize, across: 'left', down: 'top', wraps: true };
const number: LookStyle = { ...plain, across: 'right', wraps: false, indent: 1 };
const head: LookStyle = { ...plain, bold: true, down: 'bottom', edge: 'below', fill: 'F3F2F1' };
const total: LookStyle = { ...plain, bold: true, edge: 'above', fill: 'F3F2F1' };
const inGrid: LookStyle = { ...plain, size: 9, across: 'center', down: 'middle', edge: 'around' };
const answer = (status: keyof typeof statusFills): LookStyle => ({
  ...inGrid,
  fill: statusFills[status],
  ink: statusInks[status],
});

/** How every kind of cell looks. */
export const looks: Record<Look, LookStyle> = {
  title: { ...plain, size: 18, bold: true },
  state: { ...plain, size: 24, bold: true, ink: '12436D' },
  heading: { ...plain, size: 14, bold: true, down: 'bottom' },
  strong: { ...plain, bold: true },
  line: plain,
  prose: { ...plain, size: 12 },
  label: { ...plain, bold: true, ink: grey },
  link: { ...plain, underlined: true, ink: '1A5C96', edge: 'below' },
  head,
  'number-head': { ...head, across: 'right', indent: 1 },
  band: { ...plain, bold: true, fill: 'DCE5EE' },
  text: { ...plain, edge: 'below' },
  number: { ...number, edge: 'below' },
  total,
  'number-total': { ...total, across: 'right', wraps: false, indent: 1 },
  pillar: { ...plain, bold: true, fill: 'DCE5EE', wraps: false },
  'grid-head': { ...head, size: 9, across: 'center' },
  in_place: answer('in_place'),
  in_design: answer('in_design'),
  not_implemented: answer('not_implemented'),
  not_submitted: { ...inGrid, edge: 'dashed' },
  not_in_scope: { ...inGrid, ink: grey },
};
