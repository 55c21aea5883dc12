import { Link } from '@remix-run/react';
import { listNames, plural } from '~/domain/words';
import { paths } from '~/paths';

/** What an item is called, and the section of the form that it stands in, by code. */
export type ItemNames = Readonly<Record<string, { statement: string; shortName: string; section: string }>>;

/** One message with all the cells that it is about. */
export type ToldProblem = { text: string; cells: string[]; codes: string[] };

type Props = {
  problems: readonly ToldProblem[];
  sheet: string;
  names: ItemNames;
  place: readonly [phase: string, area: string];
  /** The address of the workbook with its problems marked. */
  marked: string;
};

/** What keeps a workbook from being applied, cell by cell; nothing when nothing does. */
export function UploadProblems({ problems, sheet, names, place, marked }: Props) {
  if (problems.length === 0) return null;
  return (
    <section aria-labelledby="problems">
      <h2 className="govuk-heading-m" id="problems">
        {plural(problems.length, 'problem')} to put right in the workbook
      </h2>
      <p className="govuk-body">
        While a row has a problem, nothing of the workbook is applied. Every item stays as it is on screen.
      </p>
      <ul className="govuk-list">
        {problems.map(({ text, cells, codes }) => (
          <li className="app-upload-item" key={text}>
            <h3 className="govuk-heading-s app-tight">
              {sheet}, {cells.length === 1 ? 'cell' : 'cells'} {listNames(cells)}
            </h3>
            <p className="govuk-body app-tight app-typed">{text}</p>
            <p className="govuk-body">
              {codes.map((code) => (
                <span className="app-block" key={code}>
                  <ItemLink code={code} names={names} place={place} />
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link className="govuk-link" reloadDocument to={marked}>
          Download your workbook with the problems marked
        </Link>
        . It keeps what you typed, with a Problem column at the end.
      </p>
    </section>
  );
}

function ItemLink({ code, names, place }: Pick<Props, 'names' | 'place'> & { code: string }) {
  const name = names[code];
  if (!name) return <>{code}</>;
  return (
    <Link className="govuk-link" to={paths.section(...place, name.section, code)}>
      {name.shortName}
    </Link>
  );
}
