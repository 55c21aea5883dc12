import { Link } from '@remix-run/react';
import { sayDeadline, sayMoment } from '~/domain/dates';
import { exportKindNames } from '~/domain/pack-exports';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { Details } from './govuk/details';
import { PackDownload } from './pack-download';
import type { ShownPackExport } from './pack-export-view';

/** One file: how far it has got, or its link, or why there is none and how to have it made again. */
export function PackExportFile({ file }: { file: ShownPackExport }) {
  const name = exportKindNames[file.kind];
  return (
    <section aria-label={name} className="app-pack-file">
      <h2 className="govuk-heading-s">{name}</h2>
      <Standing file={file} />
    </section>
  );
}

function Standing({ file }: { file: ShownPackExport }) {
  switch (file.state) {
    case 'waiting':
      return <p className="govuk-body">Waiting to be made.</p>;
    case 'making':
      return (
        <p className="govuk-body">
          <progress max={100} value={file.progress} aria-label={`${exportKindNames[file.kind]}, how far`} />{' '}
          {file.progress}%. {file.step}
        </p>
      );
    case 'ready':
      return <Ready file={file} />;
    case 'failed':
      return (
        <>
          <p className="govuk-body">It was not made. {file.failure}</p>
          <Again file={file} />
        </>
      );
    case 'expired':
      return (
        <>
          <p className="govuk-body">
            The file was taken away{file.expiresAt && ` at ${sayMoment(file.expiresAt)}`}, as all are after
            some days. Made again, it holds{' '}
            {file.edition === null
              ? 'the figures as they are now, because it was a draft.'
              : 'the figures of the same phase and edition.'}
          </p>
          <Again file={file} />
        </>
      );
  }
}

function Ready({ file }: { file: ShownPackExport }) {
  return (
    <>
      <p className="govuk-body">
        <PackDownload file={file} />
        {file.expiresAt && `. It can be taken until ${sayDeadline(file.expiresAt)}.`}
      </p>
      {file.figureReference && (
        <p className="govuk-body">
          Figure reference{' '}
          <Link to={paths.figure(file.figureReference)} className="govuk-link">
            {file.figureReference}
          </Link>
        </p>
      )}
      <Details summaryText={<>Check that it is the same file</>}>
        <p className="govuk-body app-pack-hash">
          {file.fileName}
          <br />
          SHA-256: <code>{file.sha256}</code>
        </p>
      </Details>
    </>
  );
}

function Again({ file }: { file: ShownPackExport }) {
  return (
    <PostForm>
      <input type="hidden" name="again" value={file.id} />
      <Button preventDoubleClick classes="govuk-button--secondary">
        Make it again<span className="govuk-visually-hidden"> {exportKindNames[file.kind]}</span>
      </Button>
    </PostForm>
  );
}
