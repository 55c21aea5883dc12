import type { PackFault } from '~/domain/pack-choices';
import { mostInAnHour } from '~/domain/pack-exports';
import type { ExportFault } from '~/services/exports.server';
import { type PackQuery, readPackQuery } from './pack-query';

const fields = ['phase', 'kinds', 'sections', 'programme', 'wave', 'pillar', 'areas', 'naming'];

/** A pack's phase and choices in a posted form, whose fields are called as the address calls them. */
export function readPackForm(form: FormData): PackQuery {
  const search = new URLSearchParams();
  for (const name of fields)
    for (const value of form.getAll(name)) if (typeof value === 'string') search.append(name, value);
  return readPackQuery(new Request(`http://own.invalid/?${search}`));
}

/** What is wrong with a choice, in words, with the field that puts it right. */
export function sayPackFault(fault: PackFault): { href: string; text: string } {
  const said: Record<PackFault, { href: string; text: string }> = {
    no_kind: { href: '#kinds', text: 'Select at least one file to make' },
    no_section: { href: '#sections', text: 'Select at least one section' },
    comments_name_areas: {
      href: '#comments',
      text: 'Leave comments out, or name the areas. What areas wrote may name them',
    },
    choice_names_areas: {
      href: '#naming',
      text: 'Name the areas, or ask for all of them. A choice of areas names them by itself',
    },
    data_workbook_names_areas: {
      href: '#kinds',
      text: 'Leave the accessible data workbook out, or name the areas. It always names them',
    },
  };
  return said[fault];
}

/** Why files were not asked for, in words. */
export function sayExportFault(fault: ExportFault): { href: string; text: string } {
  if (fault !== 'too_many') return sayPackFault(fault);
  const text = `You can ask for ${mostInAnHour} files in an hour. Take one that is ready under Past packs, or try again in some minutes`;
  return { href: '#kinds', text };
}
