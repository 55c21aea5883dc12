import { Link } from '@remix-run/react';
import { paths } from '~/paths';
import type { TrendAsked } from './trend-filters';
import type { TrendView } from './trend-view';

type Named = { id: string; name: string };
type Props = {
  view: TrendView;
  isSplit: boolean;
  asked: TrendAsked;
  beforeDraft: Named | null;
  draft: Named | null;
  phase: Named;
};

/** What to mind as the bars are compared, and what else could be compared. */
export function TrendNotes({ view, isSplit, asked, beforeDraft, draft, phase }: Props) {
  return (
    <>
      {view.panel === 'all' && (isSplit || !view.sameThroughout) && (
        <p className="app-note">
          The areas change between these bars, so {isSplit ? 'they do' : 'their heights do'} not show how far
          anyone has come.{' '}
          <Link to={paths.trends({ ...asked, areas: '' })} className="govuk-link">
            Compare the same areas
          </Link>
        </p>
      )}
      {view.panel === 'matched' && view.axis === 'age' && !isSplit && !view.sameThroughout && (
        <p className="app-note">
          Fewer areas have reached the later times in reform, so their bars stand on fewer areas. Each bar
          says how many.
        </p>
      )}
      {beforeDraft && view.panel === 'matched' && (
        <p className="app-note">
          {phase.name} is still open, so only the areas that have sent it can be compared.{' '}
          <Link to={paths.trends({ ...asked, from: '', to: beforeDraft.id })} className="govuk-link">
            Compare up to {beforeDraft.name}
          </Link>
        </p>
      )}
      {view.axis === 'phases' && asked.area === undefined && (
        <p className="app-sub">
          <Link
            to={paths.trends({ ...asked, axis: 'age', split: undefined, from: '' })}
            className="govuk-link"
          >
            Compare waves at the same time in reform
          </Link>
        </p>
      )}
      {draft && (
        <p className="app-sub">
          <Link to={paths.trends({ ...asked, to: draft.id })} className="govuk-link">
            Include {draft.name}, still open
          </Link>
        </p>
      )}
    </>
  );
}
