import { sayShortDate } from '~/domain/dates';
import { londonInstant } from '~/domain/london';
import type { PackTemplate } from '~/domain/pack-schedule';
import type { TypedDate } from '~/domain/typed-date';
import type { Role } from '~/domain/viewer';
import { listNames } from '~/domain/words';

/** A template as its pages show it. */
export type ShownTemplate = PackTemplate & {
  madeBy: string;
  madeAt: Date;
  changedAt: Date;
  /** What narrows it, in words, such as `Wave 1 only`. */
  narrowed: readonly string[];
};

/** Somebody who can be told of what a template makes. */
export type Person = { id: string; name: string; role: Role };

/** What was typed in the form of a template. */
export type TypedTemplate = Pick<PackTemplate, 'name' | 'choices' | 'runsOnClose' | 'recipients'> & {
  days: readonly TypedDate[];
};

/** When a template is made by itself, in words. */
export function sayRuns({ runsOnClose, runsOn }: Pick<PackTemplate, 'runsOnClose' | 'runsOn'>): string {
  const days = runsOn.map((day) => sayShortDate(noonOf(day)));
  const parts = [runsOnClose ? 'When a phase is closed, and for each later edition' : '', listNames(days)];
  return parts.filter(Boolean).join('; ') || 'Never';
}

/** Who gets a link when a template was made by itself, in words. */
export function sayTold({ recipients }: Pick<PackTemplate, 'recipients'>, people: readonly Person[]): string {
  const told = people.filter(({ id }) => recipients.includes(id)).map(({ name }) => name);
  return listNames(told) || 'Nobody';
}

/** The fields that a template's days fill, those before today left out. */
export function typedDays(runsOn: readonly string[], today: string): TypedDate[] {
  return runsOn
    .filter((day) => day >= today)
    .map((day) => {
      const [year = '', month = '', date = ''] = day.split('-');
      return { day: String(Number(date)), month: String(Number(month)), year };
    });
}

function noonOf(day: string) {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return londonInstant({ year, month, day: date, hour: 12 });
}
