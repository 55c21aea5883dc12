import { stillToChange, stillToCorrect } from './asked-changes';
import type { Pillar, Section } from './proforma';
import { isUnlocked } from './save';
import { type Counted, tallyTogether, type WorkLeft } from './work-left';

/** A section of an area that was handed to somebody to prepare; others of the area may still change it. */
export type Handed = { section: string; userId: string; name: string };

/** A section of a return with what is left of it, and whose it is. */
export type SectionTally = {
  code: string;
  slug: string;
  title: string;
  tally: WorkLeft;
  /** Whether it was handed to whoever is looking. */
  mine: boolean;
  /** Everybody that it was handed to. */
  with: string[];
};
export type SectionGroup = { title: string; tally: WorkLeft; sections: SectionTally[] };

/** Every section of a return, in form order, with what is left of it and whose it is. */
export function tallySections(
  found: Counted,
  handed: readonly Handed[],
  viewerId: string,
  sections: readonly Section[] = found.pillars.flatMap((pillar) => pillar.sections),
): SectionTally[] {
  return sections.map((section) => {
    const holders = handed.filter(({ section: code }) => code === section.code);
    return {
      code: section.code,
      slug: section.slug,
      title: section.title,
      tally: tallyTogether(found, [section]),
      mine: holders.some(({ userId }) => userId === viewerId),
      with: holders.map(({ name }) => name),
    };
  });
}

/** The sections of a return by pillar, without those that were handed to whoever is looking: they are a group of their own. */
export function groupSections(found: Counted, handed: readonly Handed[], viewerId: string) {
  const group = (title: string, sections: readonly Section[]): SectionGroup[] =>
    sections.length === 0
      ? []
      : [
          {
            title,
            tally: tallyTogether(found, sections),
            sections: tallySections(found, handed, viewerId, sections),
          },
        ];
  const own = ownSections(found.pillars, handed, viewerId);
  return {
    yours: group('Yours', own)[0],
    pillars: found.pillars.flatMap(({ title, sections }) =>
      group(
        title,
        sections.filter((section) => !own.includes(section)),
      ),
    ),
  };
}

/** The sections that were handed to this person, in form order. */
export function ownSections(
  pillars: readonly Pillar[],
  handed: readonly Handed[],
  viewerId: string,
): Section[] {
  const own = new Set(handed.filter(({ userId }) => userId === viewerId).map(({ section }) => section));
  return pillars.flatMap((pillar) => pillar.sections).filter(({ code }) => own.has(code));
}

/**
 * What this person should see to and may change, items to be changed first: all of it, or what is in the sections they
 * were handed.
 */
export function workFor(
  found: Counted & { unlocked?: readonly string[] | null },
  handed: readonly Handed[],
  viewerId: string,
) {
  const { pillars, problems, requests, answers, unlocked = null } = found;
  const named = new Set([...stillToChange(requests, answers), ...stillToCorrect(found, answers)]);
  const open = [...named].filter((code) => isUnlocked(code, unlocked, problems));
  const work = [...open.map((code) => ({ code })), ...problems];
  const own = ownSections(pillars, handed, viewerId);
  if (own.length === 0) return work;
  const codes = new Set(own.flatMap(({ items }) => items.map((item) => item.code)));
  return work.filter(({ code }) => code !== null && codes.has(code));
}

/** What has to be done to make the wanted sections, and no others, the ones that somebody holds. */
export function handingOver(held: readonly string[], wanted: readonly string[]) {
  return {
    given: wanted.filter((code) => !held.includes(code)),
    taken: held.filter((code) => !wanted.includes(code)),
  };
}
