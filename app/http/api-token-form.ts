import { apiAudiences, apiScopes, longestLabel, scopesFor, tokenDays } from '~/domain/api-token';
import { cleanText } from '~/domain/clean-text';
import type { NewApiToken } from '~/services/api-tokens.server';
import { textOf } from './form.server';

/** What was typed in the form of a new token. */
export type TypedApiToken = Record<'label' | 'audience' | 'area' | 'days', string> & { scopes: string[] };

/** A posted form of a new token: what is wanted, or what is missing. */
export function readApiTokenForm(form: FormData) {
  const typed: TypedApiToken = {
    label: cleanText(textOf(form, 'label')).replace(/\s+/g, ' '),
    audience: textOf(form, 'audience'),
    area: textOf(form, 'area'),
    scopes: form.getAll('scopes').filter((value) => typeof value === 'string'),
    days: textOf(form, 'days').trim(),
  };
  const audience = apiAudiences.find((each) => each === typed.audience);
  const scopes = apiScopes.filter((each) => typed.scopes.includes(each));
  const days = /^\d{1,4}$/.test(typed.days) ? Number(typed.days) : 0;
  const errors = [
    typed.label ? [] : [{ href: '#label', text: 'Enter what the token is for' }],
    [...typed.label].length > longestLabel ? [sayTokenRefusal('label')] : [],
    audience ? [] : [{ href: '#audience', text: 'Select whom the token speaks for' }],
    audience === 'area' && !typed.area ? [sayTokenRefusal('area')] : [],
    scopes.length > 0 ? [] : [{ href: '#scopes', text: 'Select what the token may read' }],
    audience && scopes.some((scope) => !scopesFor[audience].includes(scope))
      ? [sayTokenRefusal('scopes')]
      : [],
    days >= tokenDays.least && days <= tokenDays.most ? [] : [sayTokenRefusal('days')],
  ].flat();
  const wanted: NewApiToken | undefined =
    audience && errors.length === 0
      ? { label: typed.label, audience, areaId: audience === 'area' ? typed.area : null, scopes, days }
      : undefined;
  return { typed, wanted, errors };
}

/** Why a token was not issued, in words, with the field that puts it right. */
export function sayTokenRefusal(refusal: 'label' | 'area' | 'scopes' | 'days') {
  const said = {
    label: {
      href: '#label',
      text: `What the token is for must be from 1 to ${longestLabel} characters`,
    },
    area: { href: '#area', text: 'Select the area from the list' },
    scopes: {
      href: '#scopes',
      text: 'Select only counts by item and areas by item for a token outside the programme',
    },
    days: {
      href: '#days',
      text: `Days must be a whole number from ${tokenDays.least} to ${tokenDays.most}`,
    },
  };
  return said[refusal];
}
