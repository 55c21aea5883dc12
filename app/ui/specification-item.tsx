import { Link } from '@remix-run/react';
import type { ReaderWording } from '~/domain/specification';
import { type Standing, standingNames } from '~/domain/status';
import { outOf } from '~/domain/words';
import { paths } from '~/paths';
import { SpecificationBasis } from './specification-basis';
import { StatusShape } from './status';
import { roles } from './table-roles';
import { Conditions } from './what-this-means';

type Counted = Exclude<Standing, 'not_in_scope'>;

export type SpecificationItemProps = {
  item: {
    code: string;
    statement: string;
    base: number;
    inPlace: readonly string[];
    paragraphs?: string | undefined;
    readers: readonly ReaderWording[];
    counts: Readonly<Record<Counted, number>>;
  };
  phase: string;
};

const order = ['in_place', 'in_design', 'not_implemented', 'not_submitted'] as const;

/** One item beside the expectations it stands for, of all areas and of one wave, and the areas' state. */
export function SpecificationItem({ item, phase }: SpecificationItemProps) {
  const { code, statement, base, inPlace, readers, counts } = item;
  return (
    <tr {...roles.row} id={code}>
      <th scope="row" {...roles.rowHead}>
        <span className="app-code">{code}</span>{' '}
        <Link to={paths.item(code, { phase })} className="govuk-link app-quiet-link">
          {statement}
        </Link>
      </th>
      <td {...roles.cell}>
        {inPlace.length > 0 ? (
          <Conditions of={inPlace} />
        ) : (
          <p>Nothing is said of this item beyond its statement.</p>
        )}
        {readers
          .filter((reader) => reader.inPlace.length > 0)
          .map((reader) => (
            <div key={reader.name}>
              <p>And of {reader.name}:</p>
              <Conditions of={reader.inPlace} />
            </div>
          ))}
        <SpecificationBasis paragraphs={item.paragraphs} readers={readers} />
      </td>
      <td {...roles.cell}>
        <ul className="app-spec__counts">
          {order.map((standing) => (
            <li key={standing} className={counts[standing] === 0 ? 'app-zero' : undefined}>
              <StatusShape standing={standing} />{' '}
              {counts[standing] === 0 ? (
                say(standing, 0, base)
              ) : (
                <Link to={paths.item(code, { phase, status: standing })} className="govuk-link">
                  {say(standing, counts[standing], base)}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

function say(standing: Counted, count: number, base: number): string {
  return `${outOf(count, base, 'area')} ${standingNames[standing].toLowerCase()}`;
}
