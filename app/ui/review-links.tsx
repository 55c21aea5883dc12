import { Link } from '@remix-run/react';
import { paths } from '~/paths';

type Props = { phase: { id: string }; area: { slug: string; name: string } };

/** Where else something is said about an area in this phase. */
export function ReviewLinks({ phase, area }: Props) {
  return (
    <ul className="govuk-list">
      <li>
        <Link className="govuk-link" to={paths.areaMessages(phase.id, area.slug)}>
          Messages to {area.name}
        </Link>
      </li>
      <li>
        <Link className="govuk-link" to={paths.areaProgress(area.slug, { phase: phase.id })}>
          {area.name} over time
        </Link>
      </li>
      <li>
        <Link className="govuk-link" to={paths.areas({ phase: phase.id, area: area.slug })}>
          {area.name}’s answers beside those of other areas
        </Link>
      </li>
    </ul>
  );
}
