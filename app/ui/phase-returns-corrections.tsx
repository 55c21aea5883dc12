import { Link } from '@remix-run/react';
import { listParts } from '~/domain/words';
import { paths } from '~/paths';
import type { ReturnRow } from './phase-returns-row';

/** Which areas ask to correct what they sent, and wait for a decision. */
export function CorrectionsAsked({ rows, phase }: { rows: readonly ReturnRow[]; phase: string }) {
  const asked = rows.filter(({ window }) => window === 'amendment_asked');
  if (asked.length === 0) return null;
  return (
    <p className="govuk-inset-text">
      <b>Correction asked for, to be decided:</b>{' '}
      {listParts(
        asked.map(({ area }) => (
          <Link key={area.slug} to={paths.review(phase, area.slug)} className="govuk-link">
            {area.name}
          </Link>
        )),
      )}
      .
    </p>
  );
}
