import { sayMoment } from '~/domain/dates';
import { sayBreak } from '~/domain/trend-break';
import { plural } from '~/domain/words';
import type { ImageLine } from './trend-image-text';
import { breaksOf, everyAgeReached, namePanel, sayAxis, sayPanel, type TrendView } from './trend-view';

/** What a chart is drawn and explained from where it stands alone. */
export type TrendImageAsked = {
  views: readonly TrendView[];
  isSplit: boolean;
  range: string;
  filters: readonly string[];
  begins: readonly { title: string; month: string; source: string }[];
  source: string;
  reference: string | undefined;
  address: string;
  takenAt: Date;
  /** That the data are made up, where they are. */
  warning: string | undefined;
};

/** What stands above the chart: what it shows, of whom and over which phases. */
export function linesAbove({
  views: [view],
  isSplit,
  range,
  filters,
  warning,
}: TrendImageAsked): ImageLine[] {
  const byAge = view?.axis === 'age';
  const panel = isSplit
    ? view?.panel === 'all'
      ? 'all areas that sent'
      : byAge
        ? everyAgeReached
        : 'the same areas'
    : view && sayPanel(view);
  return [
    ...(warning ? [{ text: warning, size: 16, bold: true }] : []),
    { text: view?.title ?? '', size: 20, bold: true },
    {
      text: `Answers by status ${byAge ? 'by phases since implementation began' : 'in each phase'}, ${panel}, ${range}`,
      size: 16,
    },
    ...(filters.length > 0 ? [{ text: filters.join('. '), size: 14 }] : []),
    ...(isSplit
      ? [
          {
            text: 'Every bar is as long as all the answers of its own areas.',
            size: 14,
          },
        ]
      : []),
    ...(view && byAge ? [{ text: sayAxis(view), size: 14 }] : []),
  ];
}

/** Whom one chart counts, and who is left out, with why. */
export function linesOfBase(view: TrendView): ImageLine[] {
  const { panel, leftOut, points } = view;
  const out = leftOut.map(({ names, reason }) => `${names.join(', ')} (${reason})`).join('; ');
  const bases = [...new Set(points.filter(({ reported }) => reported).map(({ answers }) => answers))];
  const base =
    bases.length > 1
      ? `Answers: ${points.map(({ name, reported, answers }) => `${name} ${reported ? answers : 'none'}`).join('; ')}.`
      : `Each bar: ${plural(bases[0] ?? 0, 'answer')}.`;
  return [
    { text: `${namePanel(view)}. ${base}`, size: 13 },
    ...(panel === 'matched' && out ? [{ text: `Left out: ${out}.`, size: 13, grey: true }] : []),
  ];
}

/** What stands below: breaks, where the ages are counted from, and where all of it can be found again. */
export function linesBelow(asked: TrendImageAsked): ImageLine[] {
  const { views, begins, source, reference, address, takenAt } = asked;
  const breaks = breaksOf(views).map(({ mark, name, ...change }) => ({
    text: `${mark}: from ${name} on not comparable with before: ${sayBreak(change)}`,
    size: 13,
  }));
  const began = begins.map(({ title, month, source: from }) => `${title} from ${month} (${from})`).join('; ');
  return [
    ...breaks,
    ...(began ? [{ text: `Implementation began: ${began}`, size: 13, grey: true }] : []),
    { text: `${source} Read on ${sayMoment(takenAt)}.`, size: 13, grey: true },
    ...(reference ? [{ text: `Figure reference ${reference}`, size: 13, grey: true }] : []),
    { text: address, size: 13, grey: true },
  ];
}
