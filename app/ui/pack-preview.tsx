import { Link } from '@remix-run/react';
import { sayMoment } from '~/domain/dates';
import type { PackSection } from '~/domain/pack-choices';
import type { ExportKind } from '~/domain/pack-exports';
import { plural } from '~/domain/words';
import { paths } from '~/paths';
import { WarningText } from './govuk/warning-text';
import { PackContents } from './pack-contents';
import { PackMissing } from './pack-missing';

export type PackPreviewProps = {
  title: string;
  state: 'Draft' | 'Final';
  stateSaid: string;
  edition: number | undefined;
  asAt: Date;
  base: number;
  sent: number;
  missing: readonly string[];
  filters: readonly string[];
  reference: string | undefined;
  /** The chosen sections in order, each with how much is in it. */
  contents: readonly { section: PackSection; says: string }[];
  /** Undefined where they were not chosen. */
  headlines: readonly string[] | undefined;
  /** How many comments go in; undefined where they were not chosen. */
  comments: number | undefined;
};

type Props = { preview: PackPreviewProps; kinds: readonly ExportKind[]; search: string };

/** What will be in a pack, before it is made. */
export function PackPreview({ preview, kinds, search }: Props) {
  const { title, state, stateSaid, asAt, filters, contents, headlines, comments, reference } = preview;
  return (
    <section aria-labelledby="preview" className="app-pack-preview">
      <h2 className="govuk-heading-m" id="preview">
        Preview
      </h2>
      <div className="app-pack-sheet">
        <div className="app-pack-sheet__head">
          <p className="app-pack-sheet__title">{title}</p>
          <strong className={`app-pack-state app-pack-state--${state.toLowerCase()}`}>{state}</strong>
        </div>
        <p className="app-sub">
          {stateSaid}.{state === 'Draft' && ` As at ${sayMoment(asAt)}.`}
          {filters.length > 0 && ` ${filters.join('; ')}.`}
        </p>
        {!saysWhoIsMissing(preview) && <PackMissing {...preview} />}
        {headlines && headlines.length > 0 && (
          <ul className="govuk-list govuk-list--bullet">
            {headlines.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        {reference && (
          <p className="app-sub">
            Reference{' '}
            <Link to={paths.figure(reference)} className="govuk-link">
              {reference}
            </Link>
          </p>
        )}
        <PackContents contents={contents} kinds={kinds} print={paths.boardPrint(search)} />
      </div>
      {comments !== undefined && (
        <WarningText>
          {comments === 0
            ? 'Comments were chosen, and no area has written one.'
            : `${plural(comments, 'comment')} by areas ${comments === 1 ? 'goes' : 'go'} in, as they were written. Read ${comments === 1 ? 'it' : 'them'} before you pass the file on.`}
        </WarningText>
      )}
      <p className="govuk-body">
        <a href={paths.boardPrint(search)} className="govuk-link">
          Open the print edition
        </a>
        , to print or to save as PDF.
      </p>
    </section>
  );
}

/** Whether the first sentence names everybody who is missing, so that it need not be said twice. */
function saysWhoIsMissing({ headlines, missing, base }: PackPreviewProps) {
  const [first] = headlines ?? [];
  return base > 0 && first !== undefined && missing.every((name) => first.includes(name));
}
