import { type FigureReference, readFigureReference, writeFigureReference } from './figure-reference';
import type { TrendPanel } from './trend';
import { type TrendSplit, trendSplits } from './trend-groups';
import { type TrendAxis, trendAxes } from './trend-series';

/** Beside its last phase and its filters, which trend a reference names. */
export type TrendSubject = {
  from: string;
  /** `programme`, a pillar's or section's slug, or an item's code. */
  scope: string;
  panel: TrendPanel;
  axis: TrendAxis;
  split: TrendSplit | undefined;
};

/** A reference to a trend: what every reference has, with the trend's own. */
export type TrendReference = Pick<FigureReference, 'phase' | 'stands' | 'filter' | 'check'> & TrendSubject;

/**
 * A reference to a trend as it is printed and addressed: `2026-07.e1.trends.from-2024-11.w1.cc3f9a2c0`, with
 * `t-family-help`, `all`, `age` or `by-wave` where it is that.
 */
export function writeTrendReference({ phase, stands, filter, check, ...subject }: TrendReference): string {
  const [month, on, , ...rest] = writeFigureReference({ kind, phase, stands, filter, check }).split('.');
  return [month, on, 'trends', ...writeSubject(subject), ...rest].join('.');
}

/** The trend that a reference names; undefined when it is no reference to one. */
export function readTrendReference(text: string): TrendReference | undefined {
  const [month, on, , ...tokens] = text.split('.');
  const trend: TrendSubject = {
    from: '',
    scope: 'programme',
    panel: 'matched',
    axis: 'phases',
    split: undefined,
  };
  const others = tokens.filter((token) => {
    const said = readToken(token);
    Object.assign(trend, said);
    return !said;
  });
  const figures = readFigureReference([month, on, kind, ...others].join('.'));
  if (!figures) return undefined;
  const { phase, stands, filter, check } = figures;
  const reference = { phase, stands, filter, check, ...trend };
  return writeTrendReference(reference) === text ? reference : undefined;
}

/** Under which the part that all references have in common is written and read. */
const kind = 'items';

function writeSubject({ from, scope, panel, axis, split }: TrendSubject): string[] {
  return [
    `from-${from}`,
    ...(scope === 'programme' ? [] : [`t-${scope}`]),
    ...(panel === 'matched' ? [] : [panel]),
    ...(axis === 'phases' ? [] : [axis]),
    ...(split ? [`by-${split}`] : []),
  ];
}

function readToken(token: string): Partial<TrendSubject> | undefined {
  const [, of, value = ''] = /^(from|t|by)-(.+)$/.exec(token) ?? [];
  if (of === 'from') return /^\d{4}-\d{2}$/.test(value) ? { from: value } : undefined;
  if (of === 't') return { scope: value };
  const split = trendSplits.find((each) => of === 'by' && each === value);
  if (split) return { split };
  if (token === 'all') return { panel: token };
  const axis = trendAxes.find((each) => each === token);
  return axis && { axis };
}
