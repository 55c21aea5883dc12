import type { Answers } from './answers';
import { askedIn, demonstrationAreas } from './areas';
import { openingOf } from './office-hours';
import { pastReturn } from './past';
import { presentReturn } from './present';
import type { DemonstrationReturn } from './return';

export type { DemonstrationReturn } from './return';

/**
 * Every return of the demonstration, phase by phase in area order; the last phase is taken to be the present one.
 * The same arguments always give the same returns, and nothing in them is later than `now`.
 */
export function demonstrationReturns(
  phaseIds: string[],
  dueAt: (phaseId: string) => Date,
  now: Date,
): DemonstrationReturn[] {
  const present = phaseIds.at(-1);
  if (!present) return [];
  const submitted = new Map<string, Answers>();
  return phaseIds.flatMap((phase, index) =>
    demonstrationAreas
      .filter(({ slug }) => askedIn(phase).includes(slug))
      .map(({ slug }) => {
        const previous = submitted.get(slug) ?? null;
        const areaReturn =
          phase === present
            ? presentReturn(slug, open(index), previous)
            : pastReturn(slug, over(index), previous);
        const last = areaReturn.submissions.at(-1);
        if (last) submitted.set(slug, last.answers);
        return areaReturn;
      }),
  );

  /** A return is due some days into the next quarter: until then the areas that have sent theirs did so before it began. */
  function over(index: number) {
    const id = phaseIds[index] as string;
    const due = dueAt(id);
    const by = due <= now ? due : openingOf(present as string);
    return { id, by, last: index === phaseIds.length - 2, now };
  }

  /** Nobody reports on a quarter before the one before it has been due. */
  function open(index: number) {
    const id = phaseIds[index] as string;
    const opened = openingOf(id);
    const before = phaseIds[index - 1];
    const due = before ? dueAt(before) : opened;
    const since = due <= now && due > opened ? due : opened;
    return { id, since, until: now < dueAt(id) ? now : dueAt(id) };
  }
}
