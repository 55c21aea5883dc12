import { Details } from './govuk/details';

/** How counts of other areas are made, so that a reader knows what they say and what is held back. */
export function AreasLikeMethod({ atLeast }: { atLeast: number }) {
  return (
    <Details summaryText="How these counts are made, and what is held back">
      <ul className="govuk-list govuk-list--bullet">
        <li>
          They are of closed phases, as the figures were first frozen. Later corrections are not in them,
          because the difference would show whose they are.
        </li>
        <li>
          They say how many areas have an item in place, and not what the others answered. An area that did
          not answer an item is not in its count.
        </li>
        <li>
          Areas are counted in parts of {atLeast} or more, which stay the same in every phase and for every
          group. If one area of a part did not answer, its whole part is left out of that phase, because the
          difference would show what that area answered. So some counts are of fewer areas than there are.
        </li>
        <li>
          Where nearly all areas of a part, or hardly any, have an item in place, the count is given as a
          range, such as “8 or 9 of 9 areas”.
        </li>
        <li>
          An item is not counted once an area has offered help with it, because an offer says which area has
          it in place, and beside a count that could tell what others answered.
        </li>
      </ul>
    </Details>
  );
}
