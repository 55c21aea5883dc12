import { Link } from '@remix-run/react';
import { paths } from '~/paths';

const words: [term: string, meaning: string][] = [
  [
    'Draft',
    'The phase is open, or has closed and nobody has frozen its figures. A return that is sent or corrected later changes them.',
  ],
  [
    'Final',
    'The figures are frozen as an edition and will never change. What areas send afterwards is in a later edition, if somebody makes one.',
  ],
  [
    'Edition',
    'The frozen set of returns that the figures stand on. Edition 2 replaces edition 1 and says what changed. A pack of edition 1 stays right for edition 1.',
  ],
  [
    'Base',
    'The areas that a count is of, as in “4 of 6 areas”. Below 30 areas there is never a percentage by itself.',
  ],
  [
    'Not submitted',
    'The area was asked and its answer has not been sent. It is missing: neither a yes nor a no.',
  ],
  [
    'Not in scope',
    'The area is not asked this item, so it is not in the base. That is not the same as not submitted.',
  ],
  ['Not being implemented', 'The area answered, and this is what it answered.'],
  [
    'Moved up, slipped back',
    'Answers nearer to in place, and answers further from it, than the same area’s in the phase before. They are counted apart, never one against the other.',
  ],
  [
    'Figure reference',
    'Names exactly these figures: the phase, the edition or moment, what they were narrowed to, and a check on what they stand on.',
  ],
];

/** How to read a board pack, how to check a figure in it, and how to make it accessible. */
export function PackHelp() {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <Link to={paths.help()} className="govuk-back-link">
          Help
        </Link>
        <h1 className="govuk-heading-l">How to read a board pack</h1>
        <p className="govuk-body">
          A pack holds the same figures as the pages of this service. Its cover says which phase they are of,
          whether they can still change, how many areas they stand on and who is missing.
        </p>
        <h2 className="govuk-heading-m">What the words mean</h2>
        <dl className="govuk-summary-list">
          {words.map(([term, meaning]) => (
            <div key={term} className="govuk-summary-list__row">
              <dt className="govuk-summary-list__key">{term}</dt>
              <dd className="govuk-summary-list__value">{meaning}</dd>
            </div>
          ))}
        </dl>
        <h2 className="govuk-heading-m">How to check a figure</h2>
        <ol className="govuk-list govuk-list--number">
          <li>Find the reference on the pack’s cover, or in the notes under a slide.</li>
          <li>
            <Link to={paths.figures()} className="govuk-link">
              Look it up here
            </Link>
            . The service counts the figures again from what areas signed, and says whether they are the same.
          </li>
          <li>Choose a count to see the areas and the signed returns behind it.</li>
          <li>
            If the figures have changed since, the page says so and shows what changed. Quote a figure with
            its reference, so that others can do the same.
          </li>
        </ol>
        <p className="govuk-body">
          A pack in which areas are numbered may have no reference, because the reference would name them.
        </p>
        <h2 className="govuk-heading-m">How to make a pack accessible</h2>
        <ul className="govuk-list govuk-list--bullet">
          <li>
            For somebody who uses a screen reader, send the accessible data workbook: one table on each sheet,
            with named heads and no merged cells.
          </li>
          <li>Statuses are always written out. If you print in black and white, nothing is lost.</li>
          <li>
            In the slides every number of a chart stands beside its bar or in a table on the same slide, and
            the notes say it in words. Keep the notes when you copy a slide into another deck.
          </li>
          <li>
            If you change a chart or a table, change the words beside it too, and take the reference away: the
            figures are then yours.
          </li>
          <li>To make a PDF, open the print edition and save it from the browser.</li>
        </ul>
        <h2 className="govuk-heading-m">Before you pass a pack on</h2>
        <ul className="govuk-list govuk-list--bullet">
          <li>Look at its handling marking, and at whether areas are named.</li>
          <li>
            Comments were written for the programme. Read each one before you pass them on, or leave comments
            out.
          </li>
          <li>To publish figures, use the open data, which is checked for what may be released.</li>
        </ul>
      </div>
    </div>
  );
}
