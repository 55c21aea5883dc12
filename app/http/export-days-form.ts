import { mostExportDays, readExportDays } from '~/domain/pack-exports';
import { textOf } from './form.server';

/** A posted form of the days for which files can be taken: what is wanted, or what is wrong with what was typed. */
export function readExportDaysForm(form: FormData) {
  const typed = textOf(form, 'exportDays').trim();
  const days = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  if (days > 0 && readExportDays(days) === days) return { typed, wanted: days, errors: [] };
  const text = `Days for which a file can be taken must be a whole number from 1 to ${mostExportDays}`;
  return { typed, wanted: undefined, errors: [{ href: '#exportDays', text }] };
}
