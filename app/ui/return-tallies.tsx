import type { Tally } from '~/domain/changes';
import { plural } from '~/domain/words';
import { isComplete, sayTally } from './tally-words';

/** One of the large numbers of a return. */
export function TallyNumber({ count, words }: { count: number; words: string }) {
  return (
    <li>
      <b>{count}</b> {words}
    </li>
  );
}

/** What stands under a section's name. */
export function SectionHint({ tally }: { tally: Tally }) {
  return (
    <>
      {sayTally(tally)}
      {tally.reasons > 0 && (
        <>
          <br />
          <strong>
            {tally.reasons === 1 ? '1 item needs a reason' : `${tally.reasons} items need a reason`}
          </strong>
        </>
      )}
    </>
  );
}

/** Where a section stands, in the words of a task list. */
export function sectionStatus(tally: Tally) {
  if (isComplete(tally)) return { text: 'Completed' };
  const text = tally.toAnswer === tally.items ? 'Not started' : 'Incomplete';
  return { tag: { text, classes: 'govuk-tag--blue' } };
}

/** What is left of a whole return. */
export function whatIsLeft({ toAnswer, reasons }: Tally) {
  const left = toAnswer + reasons;
  return left === 0 ? 'Ready' : `${plural(left, 'thing')} left to do`;
}
