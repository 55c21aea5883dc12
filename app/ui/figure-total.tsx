import { Link } from '@remix-run/react';
import { sayMoment } from '~/domain/dates';
import { statusNames } from '~/domain/status';
import { outOf, plural, sayNumber } from '~/domain/words';
import { paths } from '~/paths';
import type { CountedAreaView, ShownReference } from './figure-reference-view';
import { ColumnHeads } from './table-head';
import { roles } from './table-roles';

type Props = {
  total: NonNullable<ShownReference['total']>;
  reference: string;
  areas: readonly CountedAreaView[];
  /** The version of the form. */
  form: number;
};

/** The answers behind a total: area by area with who signed which version when, and item by item as it was worded. */
export function FigureTotal({ total, reference, areas, form }: Props) {
  const { pillar, status, count, answered } = total;
  const name = statusNames[status].toLowerCase();
  return (
    <section aria-labelledby="picked" className="app-picked">
      <h2 className="govuk-heading-m" id="picked" tabIndex={-1}>
        {pillar && `${pillar}: `}
        {outOf(count, answered, 'answer')} {name}
      </h2>
      {count > 0 && (
        <>
          <AreaRows total={total} areas={areas} name={name} />
          <ItemRows total={total} reference={reference} form={form} name={name} />
        </>
      )}
    </section>
  );
}

function AreaRows({ total, areas, name }: Pick<Props, 'total' | 'areas'> & { name: string }) {
  return (
    <table className="app-returns app-stack" {...roles.table}>
      <caption className="govuk-table__caption govuk-table__caption--s">
        In {plural(total.areas.length, 'area')}: {sayNumber(total.count)} {name}
      </caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <ColumnHeads names={['Area', 'Answers', 'Version', 'Signed by', 'Sent']} />
        </tr>
      </thead>
      <tbody {...roles.group}>
        {total.areas.map(({ slug, name: area, count }) => {
          const submission = areas.find((each) => each.slug === slug)?.submission;
          return (
            <tr key={slug} {...roles.row}>
              <th scope="row" {...roles.rowHead}>
                {area}
              </th>
              <td {...roles.cell} data-label="Answers">
                {sayNumber(count)}
              </td>
              <td {...roles.cell} data-label="Version">
                {submission && (
                  <Link to={paths.submission(submission.id)} className="govuk-link">
                    {submission.reference}
                  </Link>
                )}
              </td>
              <td {...roles.cell} data-label="Signed by">
                {submission?.signedAs}
              </td>
              <td {...roles.cell} data-label="Sent">
                {submission && sayMoment(submission.submittedAt)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type ItemRowsProps = Pick<Props, 'total' | 'reference' | 'form'> & { name: string };

function ItemRows({ total, reference, form, name }: ItemRowsProps) {
  return (
    <table className="app-returns app-stack" {...roles.table}>
      <caption className="govuk-table__caption govuk-table__caption--s">
        On {plural(total.items.length, 'item')}, as worded in version {form} of the form:{' '}
        {sayNumber(total.count)} {name}
      </caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <ColumnHeads names={['Item', 'Areas']} />
        </tr>
      </thead>
      <tbody {...roles.group}>
        {total.items.map(({ code, statement, count, base }) => (
          <tr key={code} {...roles.row}>
            <th scope="row" {...roles.rowHead}>
              <span className="app-code">{code}</span> {statement}
            </th>
            <td {...roles.cell} data-label="Areas">
              <Link
                to={`${paths.figure(reference, { item: code, status: total.status })}#picked`}
                className="govuk-link"
              >
                {outOf(count, base, 'area')}
                <span className="govuk-visually-hidden">: {code}</span>
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
