import { Link } from '@remix-run/react';
import { sayMoment } from '~/domain/dates';
import { packSectionNames } from '~/domain/pack-choices';
import { isGone, isSettled } from '~/domain/pack-exports';
import { sayOccasion } from '~/domain/pack-schedule';
import { listNames, outOf } from '~/domain/words';
import { paths } from '~/paths';
import { BoardPackTabs } from './board-pack-tabs';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { SummaryList } from './govuk/summary-list';
import { PackExportFile } from './pack-export-file';
import { noTemplate, type ShownPackExport, sayPackPhase } from './pack-export-view';
import { type FieldError, ProblemSummary } from './problem-summary';

type Props = {
  asked: ShownPackExport;
  /** The files that were asked for at once, that one among them. */
  together: readonly ShownPackExport[];
  /** The part of an address that asks for the same pack. */
  search: string;
  errors: readonly FieldError[];
};

/** Files that were asked for at once: how far they are, and once they are made, to be taken. */
export function PackExportPage({ asked, together, search, errors }: Props) {
  const settled = together.filter(({ state }) => isSettled(state)).length;
  const isDone = settled === together.length;
  const ready = together.filter(({ state }) => state === 'ready').length;
  const gone = together.filter(({ state }) => isGone(state)).length;
  return (
    <>
      <BoardPackTabs current={undefined} />
      <ProblemSummary errors={errors} />
      <h1 className="govuk-heading-l">
        {asked.template ?? noTemplate}
        {asked.phase && `: ${asked.phase}`}
      </h1>
      <p className="app-lede" role="status">
        {isDone
          ? `${outOf(ready, together.length, 'file')} ready.`
          : `${outOf(settled, together.length, 'file')} done. This page keeps up by itself.`}
      </p>
      {!isDone && (
        <p className="govuk-body">
          <Link to={paths.boardPackExport(asked.id)} className="govuk-link" reloadDocument>
            Check again
          </Link>
          . You can also leave: the files are kept in the list of past packs.
        </p>
      )}
      {gone > 1 && (
        <PostForm>
          <input type="hidden" name="again" value={asked.id} />
          <input type="hidden" name="whole" value="yes" />
          <Button preventDoubleClick>Make {gone} files again</Button>
        </PostForm>
      )}
      {/* Where a refusal to make them again leads. */}
      <div id="kinds">
        {together.map((file) => (
          <PackExportFile key={file.id} file={file} />
        ))}
      </div>
      <h2 className="govuk-heading-m">What was asked for</h2>
      <SummaryList rows={rowsOf(asked)} />
      <p className="govuk-body">
        <Link to={paths.boardPacks(search)} className="govuk-link">
          See or change this choice
        </Link>
      </p>
    </>
  );
}

function rowsOf(asked: ShownPackExport) {
  const { sections, areas } = asked.choices;
  const by = `${asked.requestedBy}, ${sayMoment(asked.requestedAt)}`;
  return [
    row('Figures', sayPackPhase(asked)),
    row('Asked for by', asked.occasion ? `By itself, as ${by}` : by),
    ...(asked.occasion ? [row('Why', sayOccasion(asked.occasion))] : []),
    row('Sections', listNames(sections.map((section) => packSectionNames[section]))),
    row('Whose answers', asked.narrowed.join(', ') || 'All areas'),
    row('Names of areas', areas === 'named' ? 'Named' : 'Numbered'),
    row('Comments', asked.choices.sections.includes('comments') ? 'In, as they were written' : 'Left out'),
  ];
}

function row(key: string, value: string) {
  return { key: { text: key }, value: { text: value } };
}
