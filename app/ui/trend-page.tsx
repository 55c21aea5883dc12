import { Link } from '@remix-run/react';
import { statuses } from '~/domain/status';
import { listNames, plural } from '~/domain/words';
import { paths } from '~/paths';
import { StatusWord } from './status';
import { TrendAreas } from './trend-areas';
import type { TrendAsked } from './trend-filters';
import { TrendTable } from './trend-table';
import { sayPanel, type TrendView } from './trend-view';

type Props = {
  view: TrendView;
  asked: TrendAsked;
  charts: { columns: string; rows: string };
  /** The last closed phase, offered while the newest still fills. */
  beforeDraft: { id: string; name: string } | null;
  /** The newest phase, left out while it still fills. */
  draft: { id: string; name: string } | null;
  phase: { id: string; name: string };
  addressOf: (phase: string) => string;
};

/** Statuses over phases: a sentence, who is counted, the chart and its table. */
export function TrendPage({ view, asked, charts, beforeDraft, draft, phase, addressOf }: Props) {
  return (
    <>
      <h2 className="govuk-heading-m">{view.title}</h2>
      <p className="app-lede app-lede--large">{saySentence(view)}</p>
      <PanelChoice view={view} asked={asked} />
      {view.panel === 'all' && !view.sameThroughout && (
        <p className="app-note">
          The areas change between these bars, so their heights do not show how far anyone has come.{' '}
          <Link to={paths.trends({ ...asked, areas: '' })} className="govuk-link">
            Compare the same areas
          </Link>
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
      {draft && (
        <p className="app-sub">
          <Link to={paths.trends({ ...asked, to: draft.id })} className="govuk-link">
            Include {draft.name}, still open
          </Link>
        </p>
      )}
      {view.last && (
        <div className="app-trend">
          <section aria-labelledby="trend-heading">
            <h2 className="govuk-heading-s" id="trend-heading">
              Answers by status, {sayPanel(view)}
            </h2>
            <p className="app-sub">
              Each answer is one area’s to one item. Phases are not evenly spaced in time.
            </p>
            <ul className="app-trend__key" aria-label="Key to the chart, from the start of each bar">
              {statuses.map((status) => (
                <li key={status}>
                  <StatusWord standing={status} />
                </li>
              ))}
            </ul>
            <div className="app-trend__columns" dangerouslySetInnerHTML={{ __html: charts.columns }} />
            <div className="app-trend__rows" dangerouslySetInnerHTML={{ __html: charts.rows }} />
          </section>
          <div>
            <TrendAreas view={view} />
          </div>
        </div>
      )}
      <section className="app-band">
        <h2 className="govuk-heading-m">The figures</h2>
        <TrendTable view={view} addressOf={addressOf} />
      </section>
    </>
  );
}

function PanelChoice({ view: { panel, matched }, asked }: { view: TrendView; asked: TrendAsked }) {
  const same =
    panel === 'matched'
      ? `Same ${plural(matched.length, 'area')} in every phase`
      : 'Same areas in every phase';
  return (
    <nav aria-label="Areas counted" className="app-switch">
      <Link to={paths.trends({ ...asked, areas: '' })} aria-current={panel === 'matched' || undefined}>
        {same}
      </Link>
      <Link to={paths.trends({ ...asked, areas: 'all' })} aria-current={panel === 'all' || undefined}>
        All areas that sent
      </Link>
    </nav>
  );
}

function saySentence({ panel, first, last, matched }: TrendView): string {
  if (!first || !last) return 'No area has sent an answer to this in these phases.';
  const who =
    panel === 'matched' ? `In the same ${plural(matched.length, 'area')}` : 'Among all areas that sent';
  const base = (areas: number) => (panel === 'matched' ? '' : ` (${plural(areas, 'area')})`);
  if (first.id === last.id) {
    const only = matched.length === 1 ? listNames(matched) : plural(last.areas, 'area');
    return `In ${only}, ${last.inPlace} of ${plural(last.answers, 'answer')} ${last.inPlace === 1 ? 'was' : 'were'} in place in ${last.name}.`;
  }
  return `${who}, ${first.inPlace} of ${plural(first.answers, 'answer')} were in place in ${first.name}${base(first.areas)} and ${last.inPlace} of ${last.answers} in ${last.name}${base(last.areas)}.`;
}
