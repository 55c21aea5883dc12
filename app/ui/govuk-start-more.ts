import { Checkboxes, PasswordInput, Radios } from 'govuk-frontend';

/** Components with scripts that few pages need. */
export const moreComponents = [Checkboxes, PasswordInput, Radios] as const;
