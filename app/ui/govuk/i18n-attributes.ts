import type { Attributes } from './attributes';

/** A message of a component's script: one for all numbers, or one for each plural form. */
export type Message = string | Record<string, string> | undefined;

/** The data attributes that hand a component's script its messages, by the script's own names for them. */
export function i18nAttributes(messages: Record<string, Message>): Attributes {
  const given: Attributes = {};
  for (const [key, message] of Object.entries(messages)) {
    if (!message) continue;
    if (typeof message === 'string') given[`data-i18n.${key}`] = message;
    else for (const [form, text] of Object.entries(message)) given[`data-i18n.${key}.${form}`] = text;
  }
  return given;
}
