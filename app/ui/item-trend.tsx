import type { Trend } from '~/domain/trend';
import { outOf, plural } from '~/domain/words';
import { Details } from './govuk/details';
import { Table } from './govuk/table';

/** One item's answers over phases, for the same areas throughout. */
export function ItemTrend({ trend }: { trend: Trend }) {
  const { points, matched, leftOut } = trend;
  const areas = plural(matched.length, 'area');
  return (
    <section aria-labelledby="trend" className="app-item-trend">
      <h2 className="govuk-heading-s" id="trend">
        Over time
      </h2>
      <p className="app-sub">
        Number of areas at each answer, {matched.length === 1 ? 'the same area' : `the same ${areas}`} in
        every phase
      </p>
      <Table
        caption={`Answers to this item over time, in the same ${areas}`}
        captionClasses="govuk-visually-hidden"
        classes="app-plain-table"
        firstCellIsHeader
        head={[
          { text: 'Phase' },
          { text: 'In place', format: 'numeric' },
          { text: 'In design', format: 'numeric' },
          { text: 'Not being implemented', format: 'numeric' },
        ]}
        rows={points.map(({ phase, reported, answers, inPlace, inDesign, notImplemented }) => [
          { text: phase.name },
          ...(reported
            ? [
                { text: `${inPlace} of ${answers}`, format: 'numeric' },
                { text: inDesign, format: 'numeric' },
                { text: notImplemented, format: 'numeric' },
              ]
            : [{ text: 'Nobody sent', colspan: 3 }]),
        ])}
      />
      {leftOut.length > 0 && (
        <Details
          summaryText={`Why ${outOf(leftOut.length, leftOut.length + matched.length, 'area')} ${leftOut.length === 1 ? 'is' : 'are'} left out`}
        >
          <ul className="govuk-list">
            {leftOut.map(({ slug, name, reason }) => (
              <li key={slug}>
                {name}: {reason}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}
