import { sayNumber } from '~/domain/words';

/** A count in place with its base; a dash where nobody sent. */
export function Total({ inPlace, answered }: { inPlace: number; answered: number }) {
  if (answered === 0)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="govuk-visually-hidden">None sent</span>
      </>
    );
  return (
    <>
      <b>{sayNumber(inPlace)}</b> of {sayNumber(answered)}
    </>
  );
}
