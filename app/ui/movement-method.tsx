import { Details } from './govuk/details';

/** How the time to in place is worked out, in plain words. */
export function MovementMethod() {
  return (
    <Details summaryText="How the time to in place is worked out">
      <p>
        The method is that of Kaplan and Meier (“Nonparametric estimation from incomplete observations”,
        Journal of the American Statistical Association, 1958). It lets areas that still wait count for as
        long as they were heard, where leaving them out would make every item look quicker than it is.
      </p>
      <ul>
        <li>
          Time is counted in phases from the first phase that asked the area the item. Phases differ in
          length.
        </li>
        <li>
          An item came in place in the first phase in which the area answered so. A later step back does not
          undo it.
        </li>
        <li>
          An item in place in an area’s first answer counts at 0, as already in place at first report: when it
          came nobody saw.
        </li>
        <li>
          An area without it counts as waiting up to the last phase it sent, and no further. A phase that it
          missed is not taken for one in which it waited. Areas that have left count up to their last answer.
        </li>
        <li>Not being implemented counts as waiting, since it can change.</li>
        <li>
          At each phase, the share still waiting is multiplied by the share of the areas at risk in which it
          did not come then. The median is the first phase after which that share is one half or less. It is
          not reached while more than half are still waiting.
        </li>
        <li>An area that never answered the item is in none of the numbers, and is counted by itself.</li>
        <li>With so few areas a median can change a good deal when one more area reports.</li>
      </ul>
    </Details>
  );
}

/** How an expected month is compared, in plain words. */
export function ExpectedMethod({ to }: { to: string }) {
  return (
    <Details summaryText="How an expected month is compared">
      <p>
        An answer counts once an area has named a month for it in a phase before {to}. Compared is the month
        that it named last. An item is in place in time when that month is the first month of the phase in
        which it was first answered in place, or any later one. If the area still answers otherwise in a phase
        that begins after that month, the month has passed. If it has passed but the area has not answered
        since, nobody knows. Where an area slipped back and named a month again, the last one counts.
      </p>
    </Details>
  );
}
