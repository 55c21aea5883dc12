import type { SectionTally } from '~/domain/handed-sections';
import { listNames, plural } from '~/domain/words';
import type { WorkLeft } from '~/domain/work-left';
import { isComplete, sayTally } from './tally-words';

/** One of the large numbers of a return. */
export function TallyNumber({ count, words }: { count: number; words: string }) {
  return (
    <li>
      <b>{count}</b> {words}
    </li>
  );
}

/** What stands under a section's name: its counts, what else has to be seen to, and whose it is. */
export function SectionHint({ tally, mine, with: holders }: SectionTally) {
  const { asked, reasons, toConfirm, queries } = tally;
  const flags = [
    asked > 0 && `${plural(asked, 'item')} to change as asked`,
    reasons > 0 && `${plural(reasons, 'item')} ${reasons === 1 ? 'needs' : 'need'} a reason`,
    toConfirm > 0 && `${plural(toConfirm, 'thing')} to confirm or explain`,
    queries > 0 && `${plural(queries, 'query needs', 'queries need')} a reply`,
  ].filter((flag) => flag !== false);
  return (
    <>
      {sayTally(tally)}
      {flags.map((flag) => (
        <strong className="app-block" key={flag}>
          {flag}
        </strong>
      ))}
      {holders.length > 0 && !(mine && holders.length === 1) && (
        <span className="app-block">With {listNames(holders)}</span>
      )}
    </>
  );
}

/** Where a section stands, in the words of a task list. */
export function sectionStatus(tally: WorkLeft) {
  const { toAnswer, items, toCorrect } = tally;
  if (isComplete(tally) && toCorrect === 0) return { text: 'Completed' };
  const left = toAnswer === items ? 'Not started' : 'Incomplete';
  const text = toCorrect > 0 ? `${plural(toCorrect, 'item')} to correct` : left;
  return { tag: { text, classes: 'govuk-tag--blue' } };
}

/** What is left of a whole return before it can be sent. */
export function whatIsLeft({ toAnswer, reasons, toConfirm, asked, toCorrect }: WorkLeft) {
  const left = toAnswer + reasons + toConfirm + asked + toCorrect;
  return left === 0 ? 'Ready' : `${plural(left, 'thing')} left to do`;
}
