import { exportKindNames, saySize } from '~/domain/pack-exports';
import { paths } from '~/paths';
import type { ShownPackExport } from './pack-export-view';

/** A link to a file that is ready, with its size; nothing where it is not there to be taken. */
export function PackDownload({ file }: { file: ShownPackExport }) {
  if (file.state !== 'ready' || file.size === null) return null;
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
