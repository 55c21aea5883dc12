import { Link } from '@remix-run/react';
import { type Standing, standingNames } from '~/domain/status';
import { plural } from '~/domain/words';
import { paths } from '~/paths';
import type { MatrixAsked } from './matrix-filter';
import { MatrixPublished, PublishedNote } from './matrix-published';
import type { MatrixColumns, MatrixLine } from './matrix-table';
import { MovementShape } from './movement-shape';
import { StatusBar } from './status-bar';
import { roles } from './table-roles';

type Props = { row: MatrixLine; columns: MatrixColumns; asked: MatrixAsked };

/** One item: its counts, each leading to the areas behind it, and its change. */
export function MatrixRow({ row, columns, asked }: Props) {
  const { code, statement, base, counts, check } = row;
  const address = (query: Record<string, string> = {}) =>
    paths.item(code, { phase: asked.phase, programme: asked.programme, wave: asked.wave, ...query });
  return (
    <tr {...roles.row} id={code} className={check && !check.agrees ? 'app-matrix__differs' : undefined}>
      <th {...roles.rowHead} scope="row">
        <span className="app-matrix__item">
          <span className="app-code">{code}</span>
          <span>
            <Link to={address()} className="govuk-link app-quiet-link">
              {statement}
            </Link>
            {check && <PublishedNote check={check} base={base} />}
          </span>
        </span>
      </th>
      {!columns.published && (
        <td {...roles.cell} className="app-matrix__bar">
          <StatusBar counts={counts} base={base} />
        </td>
      )}
      {columns.standings.map((standing) => (
        <CountCell
          key={standing}
          count={counts[standing]}
          of={standing === 'not_in_scope' ? undefined : base}
          standing={standing}
          to={address({ status: standing })}
        />
      ))}
      <td {...roles.cell} className="app-matrix__count app-matrix__base">
        {base}
      </td>
      {columns.movedSince && (
        <td {...roles.cell} className="app-matrix__change">
          <Change row={row} address={address} />
        </td>
      )}
      {columns.published && <MatrixPublished check={check} />}
    </tr>
  );
}

type CountCellProps = { count: number; of: number | undefined; standing: Standing; to: string };

function CountCell({ count, of, standing, to }: CountCellProps) {
  if (count === 0)
    return (
      <td {...roles.cell} className="app-matrix__count app-matrix__zero">
        0
      </td>
    );
  const words = of === undefined ? plural(count, 'area').replace(/^\S+/, '') : ` of ${plural(of, 'area')}`;
  return (
    <td {...roles.cell} className="app-matrix__count">
      <Link to={to} className="govuk-link">
        {count}
        <span className="app-matrix__words">
          {words} {standingNames[standing].toLowerCase()}
        </span>
      </Link>
    </td>
  );
}

type ChangeProps = { row: MatrixLine; address: (query: Record<string, string>) => string };

/** Ups and step backs apart, and only then what is left of them. */
function Change({ row: { up, back }, address }: ChangeProps) {
  if (up === 0 && back === 0) return <span className="app-zero">No change</span>;
  const moves = (
    [
      ['up', up],
      ['back', back],
    ] as const
  ).filter(([, count]) => count > 0);
  return (
    <>
      {moves.map(([direction, count]) => (
        <span key={direction} className="app-matrix__moved">
          <MovementShape direction={direction} />
          <Link to={address({ moved: direction })} className="govuk-link">
            {count} {direction}
          </Link>
        </span>
      ))}
      <span className="app-matrix__net">Net {sayNet(up - back)}</span>
    </>
  );
}

/** With a sign, and the minus as it is set in text. */
function sayNet(net: number): string {
  if (net === 0) return '0';
  return net > 0 ? `+${net}` : `−${-net}`;
}
