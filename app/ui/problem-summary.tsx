import { ErrorSummary } from './govuk/error-summary';

/** One thing to put right: what to say, and the field that puts it right. */
export type FieldError = { href: string; text: string };

/** Everything to put right on a page, above its heading; nothing when there is nothing. */
export function ProblemSummary({
  errors,
  title = 'There is a problem',
}: {
  errors: readonly FieldError[];
  title?: string;
}) {
  if (errors.length === 0) return null;
  return <ErrorSummary titleText={title} errorList={[...errors]} />;
}

/** The message for one field, as the components take it; false when there is none. */
export function errorFor(errors: readonly FieldError[], href: string) {
  const found = errors.find((error) => error.href === href);
  return found ? { text: found.text } : undefined;
}
