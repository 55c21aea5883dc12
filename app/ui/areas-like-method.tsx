import { Details } from './govuk/details';

/** How counts of other areas are made, so that a reader knows what they say and an area that its answers are safe. */
export function AreasLikeMethod({ atLeast, withOwn }: { atLeast: number; withOwn: boolean }) {
  return (
    <Details summaryText="How these counts are made, and why nobody can tell what one area answered">
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
          Areas are counted in parts of {withOwn ? Math.max(atLeast + 2, 7) : atLeast} or more, which stay the
          same in every phase and for every group. If one area of a part did not answer, its whole part is
          left out of that phase, because the difference would show what that area answered. So some counts
          are of fewer areas than there are.
        </li>
        <li>
          Where nearly all areas of a part, or hardly any, have an item in place, the count is given as a
          range, such as “8 or 9 of 9 areas”.
        </li>
        <li>An area is counted from the second phase that it sends for.</li>
        <li>
          Areas started alike when the same third of their answers was in place in the first return that they
          sent: up to a third, more than that and up to two thirds, or more.
        </li>
      </ul>
    </Details>
  );
}
