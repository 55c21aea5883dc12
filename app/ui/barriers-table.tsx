import { Link } from '@remix-run/react';
import { type DelayTag, delayNames } from '~/domain/delays';
import { outOf, plural } from '~/domain/words';

type Counted = { answers: number; areas: number };

/** The barriers that some answers name, without the areas behind the counts. */
export type SliceCounts = {
  key: string;
  title: string;
  answered: Counted;
  notInPlace: Counted;
  unnamed: Counted;
  tags: Readonly<Record<DelayTag, Counted>>;
};

/** What narrows the list behind a count: a barrier or none, or every answer that is not in place. */
export type BarrierLink = (query: { tag?: DelayTag | 'any' | 'none' }) => string;

/** Some answers as a column, and the address of the list behind each of its counts. */
export type BarrierColumn = {
  slice: SliceCounts;
  /** What stands under the column's title, such as how many areas sent. */
  note: string;
  address: BarrierLink;
};

type Props = {
  caption: string;
  /** The barriers in the order of the rows. */
  order: readonly DelayTag[];
  columns: readonly BarrierColumn[];
};

/** How many answers that are not in place name each barrier, each column with its own base. */
export function BarriersTable({ caption, order, columns }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard
    <section className="app-scroll app-barriers-scroll" aria-label={`Table: ${caption}`} tabIndex={0}>
      <table className="app-barriers">
        <caption className="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Barrier</th>
            {columns.map(({ slice, note }) => (
              <th key={slice.key} scope="col">
                {slice.title} <small>{note}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {order.map((tag) => (
            <tr key={tag}>
              <th scope="row">{delayNames[tag]}</th>
              {columns.map(({ slice, address }) => (
                <CountCell key={slice.key} count={slice.tags[tag]} slice={slice} to={address({ tag })} />
              ))}
            </tr>
          ))}
          <tr className="app-barriers__unnamed">
            <th scope="row">No barrier named</th>
            {columns.map(({ slice, address }) => (
              <CountCell key={slice.key} count={slice.unnamed} slice={slice} to={address({ tag: 'none' })} />
            ))}
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Answers not in place</th>
            {columns.map(({ slice, address }) => (
              <td key={slice.key}>
                <BaseCell slice={slice} to={address({})} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

type CellProps = { count: Counted; slice: SliceCounts; to: string };

function CountCell({ count, slice: { answered, notInPlace }, to }: CellProps) {
  if (answered.answers === 0) return <td className="app-zero">No answers</td>;
  if (notInPlace.answers === 0) return <td className="app-zero">All in place</td>;
  const words = `${count.answers} of ${notInPlace.answers}`;
  if (count.answers === 0) return <td className="app-zero">{words}</td>;
  return (
    <td>
      <Link to={to} className="govuk-link">
        {words}
        <span className="govuk-visually-hidden"> answers not in place</span>
      </Link>{' '}
      <small>{plural(count.areas, 'area')}</small>
    </td>
  );
}

function BaseCell({ slice: { answered, notInPlace }, to }: { slice: SliceCounts; to: string }) {
  const words = outOf(notInPlace.answers, answered.answers, 'answer');
  if (notInPlace.answers === 0) return <span className="app-zero">{words}</span>;
  return (
    <>
      <Link to={to} className="govuk-link">
        {words}
      </Link>{' '}
      <small>{plural(notInPlace.areas, 'area')}</small>
    </>
  );
}
