import type { FirstReason } from '~/domain/movement-lists';
import { type Status, statusNames } from '~/domain/status';
import { plural, sayNumber } from '~/domain/words';
import { Details } from './govuk/details';
import { AreaAnswer } from './movement-answers';
import { ItemLink } from './movement-moves';

type Group = {
  key: string;
  areaName: string;
  reason: FirstReason;
  since: string;
  submissionId: string;
  count: number;
  items: readonly { code: string; shortName: string; status: Status }[];
};
type Props = { first: { count: number; groups: readonly Group[] }; from: string; to: string; phase: string };

/** Answers that are there now and never were before, by area and reason. */
export function FirstReportedList({ first: { count, groups }, from, to, phase }: Props) {
  return (
    <section className="app-band" aria-labelledby="first-reported">
      <h2 className="govuk-heading-m" id="first-reported">
        {count === 0 ? 'No answer was reported for the first time' : `${sayNumber(count)} first reported`}
      </h2>
      <p className="app-sub">
        Answered in {to}, and neither in {from} nor in any phase before it. These did not move: nothing stood
        there before.
      </p>
      {groups.length > 0 && (
        <ul className="app-facts app-first">
          {groups.map((group) => (
            <li key={group.key}>
              <AreaAnswer {...group} />: {plural(group.count, 'answer')}, since {group.since}
              <p>{reasonWords[group.reason]}</p>
              {group.items.length > 0 && (
                <Details summaryText={`The ${plural(group.count, 'answer')} of ${group.areaName}`}>
                  <ul className="govuk-list app-first-items">
                    {group.items.map((item) => (
                      <li key={item.code}>
                        <ItemLink {...item} phase={phase} /> {statusNames[item.status].toLowerCase()}
                      </li>
                    ))}
                  </ul>
                </Details>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Why an answer was not there before, in words. */
const reasonWords: Record<FirstReason, string> = {
  new_area: 'The area was not asked before.',
  first_return: 'The area had not sent anything before.',
  new_item: 'The item was not on the form before.',
  new_scope: 'The item was not in scope for the area before.',
  not_answered: 'The area had sent, without an answer to this.',
};
