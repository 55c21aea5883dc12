import { longestReason } from '~/domain/named-items';
import { CharacterCount } from './govuk/character-count';
import { errorFor, type FieldError } from './problem-summary';

type Props = {
  label: string;
  hint?: string | undefined;
  value: string | undefined;
  errors: readonly FieldError[];
  size?: 's' | 'm';
};

/** Why something is asked or decided, in as many characters as a reason may have. */
export function ReasonField({ label, hint, value, errors, size = 's' }: Props) {
  return (
    <CharacterCount
      id="reason"
      name="reason"
      rows={size === 'm' ? 4 : 3}
      maxlength={longestReason}
      value={value}
      label={{ text: label, classes: `govuk-label--${size}` }}
      {...(hint && { hint: { text: hint } })}
      errorMessage={errorFor(errors, '#reason')}
    />
  );
}
