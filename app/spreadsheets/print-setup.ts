/** How a worksheet stands on paper, which always lies on its side. */
export type PrintSetup = {
  paper: 'A4' | 'A3';
  /** In hundredths, over as many pages as it takes, each with the first column; else it has a page’s width. */
  scale?: number;
};

/** The smallest paper on which columns so many characters wide stay large enough to be read. */
export function printSetup(widths: readonly number[]): PrintSetup {
  const all = widths.reduce((sum, width) => sum + width * digitWidth + padding, 0);
  for (const paper of ['A4', 'A3'] as const) if (paperWidths[paper] / all >= smallest) return { paper };
  return { paper: 'A3', scale: Math.ceil(smallest * 100) };
}

/** What is left between the margins, in centimetres. */
const paperWidths = { A4: 27.1, A3: 39.4 };
/** How wide a digit of the type is, and what a column has beside its text, in centimetres. */
const digitWidth = 0.235;
const padding = 0.24;
// Type of 12 points is printed at 7.2 or more.
const smallest = 0.6;
