import { readDeadline, type TypedDate } from '~/domain/typed-date';
import { textOf } from './form.server';

/** A day in a posted form, as it was typed. */
export function readTypedDate(form: FormData, name: string): TypedDate {
  const part = (which: string) => textOf(form, `${name}-${which}`);
  return { day: part('day'), month: part('month'), year: part('year') };
}

/** The last instant of the day that was typed, or what is wrong with it and the field that puts it right. */
export function readNeededDeadline(typed: TypedDate, id: string, label: string, now: Date) {
  const read = readDeadline(typed, label, now);
  if (!read.ok) return { error: { href: `#${id}-${read.fields[0] ?? 'day'}`, text: read.problem } };
  if (!read.deadline) return { error: { href: `#${id}-day`, text: `Enter ${label.toLowerCase()}` } };
  return { deadline: read.deadline };
}
