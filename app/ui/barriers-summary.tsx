import { Link } from '@remix-run/react';
import { type DelayTag, delayNames } from '~/domain/delays';
import { hasOrHave, isOrAre, listNames, midSentence, plural, sayNumber } from '~/domain/words';
import { paths } from '~/paths';
import type { BarriersAsked } from './barriers-filter';
import type { BarrierLink, SliceCounts } from './barriers-table';

type Props = {
  asked: BarriersAsked;
  sent: number;
  missing: readonly string[];
  all: SliceCounts;
  most: readonly DelayTag[];
  list: BarrierLink;
};

/** What is named most, on which base, who is missing, and the same counts as files. */
export function BarriersSummary({ asked, sent, missing, all, most, list }: Props) {
  return (
    <>
      <p className="app-lede">{sayMost(most, all)}</p>
      <p className="app-sub">
        Of {plural(all.answered.answers, 'answer')} in the {plural(sent, 'area')} that sent,{' '}
        <Link to={list({})} className="govuk-link">
          {sayNumber(all.notInPlace.answers)} {isOrAre(all.notInPlace.answers)} not in place
        </Link>
        ;{' '}
        {all.unnamed.answers === 0 ? (
          'all of those name a barrier'
        ) : (
          <Link to={list({ tag: 'none' })} className="govuk-link">
            {sayNumber(all.unnamed.answers)} of those {all.unnamed.answers === 1 ? 'names' : 'name'} no
            barrier
          </Link>
        )}
        . An answer can name several, so the counts of barriers do not add up to the answers.
        {missing.length > 0 &&
          ` Not counted, because ${missing.length === 1 ? 'it' : 'they'} ${hasOrHave(missing.length)} not sent: ${sayMissing(missing)}.`}
      </p>
      <Files asked={asked} />
    </>
  );
}

function sayMost(most: readonly DelayTag[], { tags, notInPlace }: SliceCounts): string {
  const count = most[0] ? tags[most[0]].answers : 0;
  if (count === 0) return 'No answer that is not in place names a barrier.';
  const names = most.map((tag) => midSentence(delayNames[tag]));
  const share = `in ${sayNumber(count)} of ${plural(notInPlace.answers, 'answer')} not in place`;
  return most.length === 1
    ? `The barrier named most is ${listNames(names)}, ${share}.`
    : `The barriers named most are ${listNames(names)}, each ${share}.`;
}

// More names than this are only counted.
const mostNames = 10;

function sayMissing(names: readonly string[]): string {
  return names.length > mostNames ? plural(names.length, 'area') : listNames(names);
}

function Files({ asked }: { asked: BarriersAsked }) {
  return (
    <ul className="app-files-line" aria-label="Download these counts">
      {(['csv', 'json'] as const).map((format) => (
        <li key={format}>
          <a href={paths.barriersFile(format, asked)} className="govuk-link">
            <span className="govuk-visually-hidden">Download these counts as </span>
            {format.toUpperCase()}
          </a>
        </li>
      ))}
    </ul>
  );
}
