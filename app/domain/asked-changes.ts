import type { ReturnWindow } from './area-return';
import type { Amendment, ChangeRequest } from './change-request';

type Saved = Readonly<Record<string, { updatedAt: Date } | undefined>>;

/** The items that were to be changed when a return was sent back, and that nobody has saved since. */
export function stillToChange(requests: readonly ChangeRequest[], answers: Saved): string[] {
  const codes = requests.flatMap(({ items, madeAt }) =>
    items.map(({ code }) => code).filter((code) => !isSince(answers[code]?.updatedAt, madeAt)),
  );
  return [...new Set(codes)];
}

/** A correction of what was sent, as far as a return has one. */
export type Correction = { amendment?: Amendment | undefined; situation?: { window: ReturnWindow } };

/** The items of a correction that is taken now, and that nobody has saved since it was agreed. */
export function stillToCorrect({ amendment, situation }: Correction, answers: Saved): string[] {
  const agreedAt = situation?.window === 'amendment' ? amendment?.decidedAt : null;
  if (!amendment || !agreedAt) return [];
  return amendment.items
    .map(({ code }) => code)
    .filter((code) => !isSince(answers[code]?.updatedAt, agreedAt));
}

function isSince(savedAt: Date | undefined, madeAt: Date) {
  return savedAt !== undefined && savedAt > madeAt;
}
