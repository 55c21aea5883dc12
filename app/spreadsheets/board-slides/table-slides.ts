import { plural } from '~/domain/words';
import { afterHeight } from './arrange';
import { enlarge, fillPages, spreadPages } from './pages';
import { place, type Slide, type SlideRow, type SlideTable } from './slide';

type Cut = {
  /** As many slides as the table may take. */
  most: number;
  /** What a row is called. */
  one: string;
  /** The workbook's sheet that holds all rows. */
  sheet: string;
  /** How many rows there are, where the table holds no more than could be shown. */
  of?: number;
  /** What every slide says of which rows it shows, instead of the last of what is left out. */
  says?: (from: number, to: number, of: number) => string;
};

/**
 * A message with a table spread evenly over as few slides as it takes, up to `most`; what is left out is counted, and
 * said to be in the workbook.
 */
export function tableSlides(slide: Omit<Slide, 'panels'>, given: SlideTable, cut: Cut): Slide[] {
  const of = cut.of ?? given.rows.filter((row) => 'cells' in row).length;
  const says = cut.says ?? sayLeft(cut);
  const after = (from: number, to: number) => [slide.after, says(from, to, of)].filter(Boolean).join(' ');
  const height = place.body.h - afterHeight(cut.says ? after(of, of) : (slide.after ?? ''));
  const shorter = place.body.h - afterHeight(after(0, 0));
  const isWhole = fillPages(given, height).length <= cut.most;
  const table = isWhole ? enlarge(given, height) : given;
  const pages = isWhole ? spreadPages(table, height) : fillPages(table, shorter).slice(0, cut.most);
  if (pages.length === 0) return [slide];
  let to = 0;
  return pages.map((rows, at) => {
    const from = to + 1;
    to += rows.filter((row) => 'cells' in row).length;
    const isLast = at === pages.length - 1;
    const said = cut.says || isLast ? after(from, to) : (slide.after ?? '');
    return {
      ...slide,
      title: numbered(slide.title, at, pages.length),
      panels: [{ table: { ...table, rows } }],
      ...(said ? { after: said } : {}),
      notes: [...slide.notes, ...wholeTexts(rows)],
    };
  });
}

/** A message with which of its slides this is, where it takes several; the numbers are not parted at a line's end. */
export function numbered(title: string, at: number, of: number): string {
  return of > 1 ? `${title} (${at + 1}\u00a0of\u00a0${of})` : title;
}

/** What is cut in some rows, in full, for the notes. */
export function wholeTexts(rows: readonly SlideRow[]): string[] {
  const whole = rows.flatMap((row) => ('cells' in row && row.whole ? [row.whole] : []));
  return whole.length > 0 ? ['In full, what is cut on the slide:', ...whole] : [];
}

function sayLeft({ one, sheet }: Cut) {
  return (_from: number, to: number, of: number) =>
    to < of ? `And ${plural(of - to, `more ${one}`)}: see this pack’s workbook, sheet ${sheet}.` : '';
}
