import { Link } from '@remix-run/react';
import { sayMoment } from '~/domain/dates';
import type { ChecklistWarning, EditionHead } from '~/domain/edition';
import { paths } from '~/paths';

type Props = {
  phase: string;
  editions: readonly (EditionHead & { warnings: readonly ChecklistWarning[] })[];
};

/** Every edition of a phase, newest first: who made it, when, and what they had seen. */
export function EditionList({ phase, editions }: Props) {
  return (
    <>
      <h2 className="govuk-heading-m">Editions</h2>
      {editions.toReversed().map(({ number, madeAs, madeAt, note, warnings }) => (
        <section key={number}>
          <h3 className="govuk-heading-s">
            <Link
              to={paths.matrix({ phase: number < editions.length ? `${phase}.e${number}` : phase })}
              className="govuk-link"
            >
              Edition {number}
            </Link>
            {number < editions.length && ` (replaced by edition ${number + 1})`}
          </h3>
          <p className="govuk-body">
            Frozen by {madeAs} on {sayMoment(madeAt)}.
          </p>
          {note && <p className="govuk-body">What changed: {note}</p>}
          {warnings.length > 0 && (
            <>
              <p className="govuk-body">Seen and acknowledged:</p>
              <ul className="govuk-list govuk-list--bullet">
                {warnings.map(({ kind, text }) => (
                  <li key={kind}>{text}.</li>
                ))}
              </ul>
            </>
          )}
        </section>
      ))}
    </>
  );
}
