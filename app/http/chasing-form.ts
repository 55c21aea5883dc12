import { type ChasingSettings, isDays, mostDays } from '~/domain/chasing-settings';
import { textOf } from './form.server';

/** What was typed about the days on which areas are written to. */
export type TypedChasing = Record<keyof ChasingSettings, string>;

/** A posted form of those days: what is wanted, or what is wrong with it. */
export function readChasingForm(form: FormData) {
  const typed: TypedChasing = {
    remindBefore: textOf(form, 'remindBefore').trim(),
    overdueAfter: textOf(form, 'overdueAfter').trim(),
    overdueEvery: textOf(form, 'overdueEvery').trim(),
  };
  const days = typed.remindBefore.split(/[\s,;]+|\band\b/).filter(Boolean);
  const remindBefore = [...new Set(days.map(readDays))].sort((a, b) => b - a);
  const [overdueAfter, overdueEvery] = [readDays(typed.overdueAfter), readDays(typed.overdueEvery)];
  const range = `from 1 to ${mostDays}`;
  const errors = [
    remindBefore.every(isDays)
      ? []
      : [{ href: '#remindBefore', text: `Reminders before the due date must be whole numbers ${range}` }],
    isDays(overdueAfter)
      ? []
      : [{ href: '#overdueAfter', text: `First message after the due date must be a whole number ${range}` }],
    isDays(overdueEvery)
      ? []
      : [
          {
            href: '#overdueEvery',
            text: `Time between the messages after that must be a whole number ${range}`,
          },
        ],
  ].flat();
  const wanted = errors.length === 0 ? { remindBefore, overdueAfter, overdueEvery } : undefined;
  return { typed, wanted, errors };
}

/** Not a number where it is written in any other way than with digits alone. */
function readDays(text: string) {
  return /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
}
