import { Link } from '@remix-run/react';
import { sayMoment, sayShortDate } from '~/domain/dates';
import { exportExtensions, exportKindNames, exportStateNames, isGone } from '~/domain/pack-exports';
import { listNames } from '~/domain/words';
import { paths } from '~/paths';
import { PackDownload } from './pack-download';
import { noTemplate, type ShownPackExport, sayChosen, sayPackPhase } from './pack-export-view';
import { StackedTable } from './stacked-table';

type Props = {
  /** The files of each pack, in the order of their kinds. */
  packs: readonly (readonly ShownPackExport[])[];
  caption: string;
};

/** Packs that were asked for, newest first: of what, by whom and when, and what became of their files. */
export function PackExportList({ packs, caption }: Props) {
  if (packs.length === 0) return <p className="govuk-body">No pack has been made yet.</p>;
  return (
    <StackedTable
      className="app-pack-table app-pack-past"
      caption={caption}
      heads={['Pack', 'Figures', 'Asked for', 'Files']}
      rows={packs.flatMap((files) => {
        const [first] = files;
        if (!first) return [];
        return [
          {
            key: first.id,
            cells: [
              <PackName key="pack" file={first} />,
              <Figures key="figures" files={files} />,
              sayAskedFor(first),
              <Files key="files" files={files} />,
            ],
          },
        ];
      })}
    />
  );
}

function PackName({ file }: { file: ShownPackExport }) {
  return (
    <>
      <Link to={paths.boardPackExport(file.id)} className="govuk-link">
        {file.template ?? noTemplate}
        <span className="govuk-visually-hidden">, asked for at {sayMoment(file.requestedAt)}</span>
      </Link>
      {sayChosen(file).map((said) => (
        <span key={said} className="app-pack-more">
          {said}
        </span>
      ))}
    </>
  );
}

/** Of what phase the files are, and by which reference their figures are found again; files of one pack may differ. */
function Figures({ files }: { files: readonly ShownPackExport[] }) {
  const references = [...new Set(files.flatMap(({ figureReference }) => figureReference ?? []))];
  const endsOf = (reference: string) =>
    files
      .filter(({ figureReference }) => figureReference === reference)
      .map(({ kind }) => exportExtensions[kind]);
  return (
    <>
      {files[0] && sayPackPhase(files[0])}
      {references.map((reference) => (
        <span key={reference} className="app-pack-more">
          Reference{references.length > 1 && ` of ${listNames(endsOf(reference))}`}{' '}
          <Link to={paths.figure(reference)} className="govuk-link app-pack-reference">
            {reference}
          </Link>
        </span>
      ))}
    </>
  );
}

/** Each file of a pack with its link, or how far it is, and until when they can be taken. */
function Files({ files }: { files: readonly ShownPackExport[] }) {
  const ends = new Set(files.map(sayEnd));
  const isOneEnd = ends.size === 1;
  const [first] = files;
  return (
    <>
      <ul className="app-pack-of">
        {files.map((file) => (
          <li key={file.id}>
            {exportKindNames[file.kind]}: <Standing file={file} />
            {!isOneEnd && <ReadyUntil file={file} />}
          </li>
        ))}
      </ul>
      {first && isOneEnd && <ReadyUntil file={first} />}
      {first && files.some(({ state }) => isGone(state)) && (
        <Link to={paths.boardPackExport(first.id)} className="govuk-link">
          Make again
          <span className="govuk-visually-hidden">
            {' '}
            what is not there of {first.template ?? noTemplate}, asked for at {sayMoment(first.requestedAt)}
          </span>
        </Link>
      )}
    </>
  );
}

function Standing({ file }: { file: ShownPackExport }) {
  if (file.state === 'ready') return <PackDownload file={file} />;
  const said = exportStateNames[file.state].toLowerCase();
  return file.state === 'making' ? `${said}, ${file.progress}%` : said;
}

function ReadyUntil({ file }: { file: ShownPackExport }) {
  const end = sayEnd(file);
  return end && <span className="app-pack-more">{end}</span>;
}

function sayEnd({ state, expiresAt }: ShownPackExport): string | undefined {
  return state === 'ready' && expiresAt ? `Ready until ${sayShortDate(expiresAt)}` : undefined;
}

function sayAskedFor({ occasion, requestedBy, requestedAt }: ShownPackExport): string {
  const by = `${requestedBy}, ${sayMoment(requestedAt)}`;
  return occasion ? `By itself, as ${by}` : by;
}
