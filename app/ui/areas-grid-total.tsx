import { Link } from '@remix-run/react';
import { sayNumber } from '~/domain/words';

type Props = {
  inPlace: number;
  answered: number;
  /** Where the answers counted are, when that has an address. */
  to?: string | undefined;
};

/** A count in place with its base, which leads to what is behind it; a dash where nobody sent. */
export function Total({ inPlace, answered, to }: Props) {
  if (answered === 0)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="govuk-visually-hidden">None sent</span>
      </>
    );
  const said = (
    <>
      <b>{sayNumber(inPlace)}</b> of {sayNumber(answered)}
    </>
  );
  if (!to || inPlace === 0) return said;
  return (
    <Link to={to} prefetch="none" className="govuk-link">
      {said}
    </Link>
  );
}
