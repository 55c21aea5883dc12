import type { Sheet } from './sheet';

/** The harmonised shorthand that stands where there is nothing to show. */
export const shorthand = { notSubmitted: '[x]', notInScope: '[z]' } as const;

/** What each shorthand found among these rows means, in a sentence; nothing where there is none. */
export function explainShorthand(rows: Sheet['rows']): string[] {
  const used = usedShorthand([{ rows }]);
  return used.length === 0 ? [] : [`Some shorthand is used in this table: ${used.join('; ')}.`];
}

/** What each shorthand found in these tables means, one phrase each. */
export function usedShorthand(sheets: readonly Pick<Sheet, 'rows'>[]): string[] {
  const cells = new Set(sheets.flatMap(({ rows }) => rows.flat()));
  return Object.values(shorthand)
    .filter((mark) => cells.has(mark))
    .map((mark) => `${mark} = ${meanings[mark]}`);
}

/** Whether a cell holds shorthand alone, such as `[x]` or `[e][r]`. */
export function isShorthand(text: string): boolean {
  return /^(\[[a-z]+\d*\])+$/.test(text);
}

const meanings: Record<(typeof shorthand)[keyof typeof shorthand], string> = {
  '[x]': 'not available, because the area has not submitted it',
  '[z]': 'not applicable, because the item is not in scope for the area',
};
