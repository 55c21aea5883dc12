import type { ChangeRequest } from './change-request';

type Saved = Readonly<Record<string, { updatedAt: Date } | undefined>>;

/** The items that were to be changed when a return was sent back, and that nobody has saved since. */
export function stillToChange(requests: readonly ChangeRequest[], answers: Saved): string[] {
  const codes = requests.flatMap(({ items, madeAt }) =>
    items.map(({ code }) => code).filter((code) => !isSince(answers[code]?.updatedAt, madeAt)),
  );
  return [...new Set(codes)];
}

function isSince(savedAt: Date | undefined, madeAt: Date) {
  return savedAt !== undefined && savedAt > madeAt;
}
