import { Link } from '@remix-run/react';
import { rankTags } from '~/domain/barriers';
import { type DelayTag, delayNames } from '~/domain/delays';
import { outOf, plural } from '~/domain/words';
import type { SliceCounts } from './barriers-table';
import { ColumnHeads } from './table-head';
import { roles } from './table-roles';

type Props = {
  items: readonly (SliceCounts & { named: number })[];
  item: (code: string) => string;
  /** The list of an item's answers that name a barrier, or any. */
  answers: (code: string, tag: DelayTag | 'any') => string;
};

/** The items that barriers are named for, most such answers first. */
export function BarriersItems({ items, item, answers }: Props) {
  return (
    <table className="app-barriers-items app-stack" {...roles.table}>
      <caption className="govuk-visually-hidden">Barriers named, by item</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <ColumnHeads
            names={['Item', 'Not in place', 'Naming a barrier', 'Barriers, by number of answers']}
          />
        </tr>
      </thead>
      <tbody {...roles.group}>
        {items.map(({ key, title, answered, notInPlace, named, tags }) => (
          <tr key={key} {...roles.row}>
            <th scope="row" {...roles.rowHead}>
              <Link to={item(key)} className="govuk-link">
                {title}
              </Link>{' '}
              <span className="app-code">{key}</span>
            </th>
            <td {...roles.cell} data-label="Not in place">
              {outOf(notInPlace.answers, answered.answers, 'answer')}
            </td>
            <td {...roles.cell} data-label="Naming a barrier">
              <Link to={answers(key, 'any')} className="govuk-link">
                {named} of {notInPlace.answers}
                <span className="govuk-visually-hidden"> answers not in place: {title}</span>
              </Link>
            </td>
            <td {...roles.cell} data-label="Barriers">
              <ul className="app-barriers-items__tags">
                {rankTags({ tags })
                  .filter((tag) => tags[tag].answers > 0)
                  .map((tag) => (
                    <li key={tag}>
                      {delayNames[tag]}:{' '}
                      <Link to={answers(key, tag)} className="govuk-link">
                        {plural(tags[tag].answers, 'answer')}
                        <span className="govuk-visually-hidden">
                          {' '}
                          to {title} that name {delayNames[tag]}
                        </span>
                      </Link>
                    </li>
                  ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
