import { sayMoment } from '~/domain/dates';
import { exportKindNames, saySize } from '~/domain/pack-exports';
import { paths } from '~/paths';
import { noTemplate, type ShownPackExport } from './pack-export-view';

/** A link to a file that is ready, with its size; nothing where it is not there to be taken. */
export function PackDownload({ file }: { file: ShownPackExport }) {
  if (file.state !== 'ready' || file.size === null) return null;
  return (
    <a href={paths.boardPackFile(file.id)} className="govuk-link">
      Download
      <span className="govuk-visually-hidden">
        {' '}
        {exportKindNames[file.kind]} of {file.template ?? noTemplate}, asked for at{' '}
        {sayMoment(file.requestedAt)}
      </span>
      , {saySize(file.size)}
    </a>
  );
}
