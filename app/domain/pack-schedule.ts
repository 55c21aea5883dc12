import type { EditionHead } from './edition';
import { editionKey } from './edition';
import { londonParts } from './london';
import type { PackChoices } from './pack-choices';
import type { PackOccasion } from './pack-exports';

/** A choice of what goes into a pack, by a name, with when it is made by itself and who is told. */
export type PackTemplate = {
  id: string;
  name: string;
  choices: PackChoices;
  runsOnClose: boolean;
  /** London days, such as `2026-12-01`. */
  runsOn: readonly string[];
  recipients: readonly string[];
};

export const longestTemplateName = 80;

/** As many days as a template can name. */
export const mostPackDays = 12;

/** Packs of a day are made from this hour on, so that they are there before people are. */
export const packHour = 6;

/** The London day of an instant, such as `2026-12-01`. */
export function londonDay(at: Date): string {
  const { year, month, day } = londonParts(at);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The occasions on which a template should have run by now, since it was last said when it runs; whether it did is not
 * asked.
 */
export function dueOccasions(
  { runsOnClose, runsOn, changedAt }: Pick<PackTemplate, 'runsOnClose' | 'runsOn'> & { changedAt: Date },
  editions: readonly Pick<EditionHead, 'phaseId' | 'number' | 'madeAt'>[],
  now: Date,
): PackOccasion[] {
  const today = londonDay(now);
  const changed = londonDay(changedAt);
  const hasCome = (day: string) => day < today || (day === today && londonParts(now).hour >= packHour);
  const made = runsOnClose ? editions.filter(({ madeAt }) => madeAt >= changedAt) : [];
  const days = runsOn.filter((day) => day >= changed && hasCome(day));
  return [
    ...made.map((edition): PackOccasion => `edition:${editionKey(edition)}`),
    ...days.toSorted().map((day): PackOccasion => `day:${day}`),
  ];
}

/** The phase and edition that a pack of this occasion is of; undefined: the newest there is. */
export function phaseOfOccasion(occasion: PackOccasion): string | undefined {
  return occasion.startsWith('edition:') ? occasion.slice('edition:'.length) : undefined;
}

/** Why a template ran by itself, in words. */
export function sayOccasion(occasion: PackOccasion): string {
  if (occasion.startsWith('day:')) return 'On a day that its template names';
  const number = occasion.slice(occasion.lastIndexOf('.e') + 2);
  return number === '1' ? 'When the phase was closed' : `When edition ${number} was made`;
}
