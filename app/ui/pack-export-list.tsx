import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { sayMoment, sayShortDate } from '~/domain/dates';
import { exportKindNames, exportStateNames, saySize } from '~/domain/pack-exports';
import { paths } from '~/paths';
import { type ShownPackExport, sayPackPhase } from './pack-export-view';
import { ColumnHeads } from './table-head';
import { roles } from './table-roles';

type Props = { exports: readonly ShownPackExport[]; caption: string };

const heads = ['File', 'Figures', 'Asked for', 'Reference', 'Standing', 'Download'];

/** Files that were asked for, newest first: of what, by whom and when, and what became of them. */
export function PackExportList({ exports, caption }: Props) {
  if (exports.length === 0) return <p className="govuk-body">No pack has been made yet.</p>;
  return (
    <table className="app-returns app-stack app-pack-table" {...roles.table}>
      <caption className="govuk-visually-hidden">{caption}</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          <ColumnHeads names={heads} />
        </tr>
      </thead>
      <tbody {...roles.group}>
        {exports.map((one) => (
          <tr key={one.id} {...roles.row}>
            <th scope="row" {...roles.rowHead}>
              <Link to={paths.boardPackExport(one.id)} className="govuk-link">
                {one.template ?? exportKindNames[one.kind]}
                <span className="govuk-visually-hidden">, asked for at {sayMoment(one.requestedAt)}</span>
              </Link>
              {one.template && <span className="app-sub app-pack-more">{exportKindNames[one.kind]}</span>}
              {chosenIn(one).map((said) => (
                <span key={said} className="app-sub app-pack-more">
                  {said}
                </span>
              ))}
            </th>
            <Cell label="Figures">{sayPackPhase(one)}</Cell>
            <Cell label="Asked for">
              {one.occasion ? `By itself, as ${one.requestedBy}` : one.requestedBy},{' '}
              {sayShortDate(one.requestedAt)}
            </Cell>
            <Cell label="Reference">
              {one.figureReference ? (
                <Link to={paths.figure(one.figureReference)} className="govuk-link app-pack-reference">
                  {one.figureReference}
                </Link>
              ) : (
                'None'
              )}
            </Cell>
            <Cell label="Standing">
              {exportStateNames[one.state]}
              {one.state === 'ready' && one.expiresAt && ` until ${sayShortDate(one.expiresAt)}`}
            </Cell>
            <Cell label="Download">
              <PackDownload file={one} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function chosenIn({ holdsComments, choices, narrowed }: ShownPackExport): string[] {
  const comments = holdsComments ? ['With comments'] : [];
  return [...comments, ...(choices.areas === 'anonymised' ? ['Areas numbered'] : []), ...narrowed];
}

/** A link to the file itself, with its size; a dash where it is not there to be taken. */
export function PackDownload({ file }: { file: ShownPackExport }) {
  if (file.state !== 'ready' || file.size === null)
    return <span className="app-sub">{file.state === 'failed' ? 'None' : 'Not there'}</span>;
  return (
    <a href={paths.boardPackFile(file.id)} className="govuk-link">
      Download
      <span className="govuk-visually-hidden">
        {' '}
        {file.title}, {exportKindNames[file.kind]}
      </span>
      , {saySize(file.size)}
    </a>
  );
}

function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td {...roles.cell} data-label={label}>
      <span>{children}</span>
    </td>
  );
}
