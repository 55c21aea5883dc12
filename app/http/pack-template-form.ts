import { cleanText } from '~/domain/clean-text';
import { faultsOf, type PackChoices } from '~/domain/pack-choices';
import { londonDay, longestTemplateName, mostPackDays } from '~/domain/pack-schedule';
import type { TypedDate } from '~/domain/typed-date';
import type { TemplateFault, WantedTemplate } from '~/services/pack-templates.server';
import { readNeededDeadline, readTypedDate } from './date-form';
import { textOf } from './form.server';
import { readPackForm, sayPackFault } from './pack-form';

/** What was typed in the form of a template; the days are those that were typed at all, or in part. */
export type TypedTemplate = {
  name: string;
  choices: PackChoices;
  runsOnClose: boolean;
  days: TypedDate[];
  recipients: string[];
};

/** A posted form of a template: what is wanted, or what is to be put right where. */
export function readTemplateForm(form: FormData, now: Date) {
  const typed: TypedTemplate = {
    name: cleanText(textOf(form, 'name')).replace(/\s+/g, ' '),
    choices: readPackForm(form).choices,
    runsOnClose: textOf(form, 'runsOnClose') === 'yes',
    days: Array.from({ length: mostPackDays }, (_, at) => readTypedDate(form, `day-${at + 1}`)).filter(
      (date) => Object.values(date).some((part) => part.trim()),
    ),
    recipients: form.getAll('recipients').filter((id) => typeof id === 'string'),
  };
  const days = typed.days.map((date, at) => readNeededDeadline(date, `day-${at + 1}`, `Day ${at + 1}`, now));
  const errors = [
    ...nameErrors(typed.name),
    ...faultsOf(typed.choices).map(sayPackFault),
    ...days.flatMap(({ error }) => error ?? []),
  ];
  const runsOn = days.flatMap(({ deadline }) => (deadline ? londonDay(deadline) : []));
  const { days: _, ...rest } = typed;
  const wanted: WantedTemplate | undefined = errors.length === 0 ? { ...rest, runsOn } : undefined;
  return { typed, wanted, errors };
}

/** Why a template was not kept, in words, with the field that puts it right. */
export function sayTemplateFault(fault: TemplateFault) {
  switch (fault) {
    case 'no_name':
    case 'name_too_long':
      return { href: '#name', text: nameFaults[fault] };
    case 'name_taken':
      return { href: '#name', text: 'Enter another name. There is a template with this one already' };
    case 'too_many_days':
      return { href: '#day-1-day', text: `Enter ${mostPackDays} days or fewer` };
    default:
      return sayPackFault(fault);
  }
}

const nameFaults = {
  no_name: 'Enter a name',
  name_too_long: `The name must be ${longestTemplateName} characters or less`,
};

function nameErrors(name: string) {
  if (!name) return [sayTemplateFault('no_name')];
  return [...name].length > longestTemplateName ? [sayTemplateFault('name_too_long')] : [];
}
