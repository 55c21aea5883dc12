import { describeBase } from '~/domain/coverage';
import { hasOrHave, listNames, plural } from '~/domain/words';
import { Details } from './govuk/details';

type Props = { base: number; sent: number; missing: readonly string[] };

/** As many names as stand in a sentence; more are behind a summary. */
const mostNamed = 12;

/** On how many areas a pack's figures stand, and who is missing. */
export function PackMissing({ base, sent, missing }: Props) {
  if (base === 0) return <p className="govuk-body">No areas match. Nothing of this phase is left.</p>;
  const says = `${describeBase({ sent, asked: base })} ${hasOrHave(base === 1 ? 1 : sent)} sent.`;
  if (missing.length <= mostNamed)
    return (
      <p className="govuk-body">
        {says} {missing.length > 0 && `Not submitted: ${listNames(missing)}.`}
      </p>
    );
  return (
    <>
      <p className="govuk-body">{says}</p>
      <Details summaryText={`Not submitted: ${plural(missing.length, 'area')}`}>{listNames(missing)}</Details>
    </>
  );
}
