import { Link } from '@remix-run/react';
import { paths } from '~/paths';
import { TrendBegins } from './trend-begins';
import { TrendFiles } from './trend-files';
import type { TrendAsked } from './trend-filters';
import { TrendGroups } from './trend-groups';
import { TrendKey } from './trend-key';
import { TrendNotes } from './trend-notes';
import { TrendOne } from './trend-one';
import { saySentence } from './trend-sentence';
import { TrendTable } from './trend-table';
import { breaksOf, sayAxis, type TrendView } from './trend-view';
import { TrendWordings } from './trend-wordings';

type Props = {
  /** One, or where the trend is split one for each wave or region. */
  views: readonly TrendView[];
  isSplit: boolean;
  asked: TrendAsked;
  /** The one chart as columns and as rows, or each of the small ones as rows. */
  charts: readonly string[];
  begins: readonly { title: string; month: string; source: string }[];
  /** The last closed phase, offered while the newest still fills. */
  beforeDraft: { id: string; name: string } | null;
  /** The newest phase, left out while it still fills. */
  draft: { id: string; name: string } | null;
  phase: { id: string; name: string };
  addressOf: (phase: string) => string;
};

/** Statuses over phases or time in reform: sentences, who is counted, the charts, their table and their files. */
export function TrendPage(props: Props) {
  const { views, isSplit, asked, charts, begins, addressOf } = props;
  const [view] = views;
  if (!view) return null;
  const isDrawn = views.some(({ last }) => last);
  return (
    <>
      <h2 className="govuk-heading-m">{view.title}</h2>
      {!isSplit && <p className="app-lede app-lede--large">{saySentence(view)}</p>}
      <PanelChoice views={views} asked={asked} />
      <TrendNotes {...props} view={view} />
      {isDrawn && isSplit && (
        <section aria-labelledby="trend-heading">
          <h2 className="govuk-heading-s" id="trend-heading">
            Answers by status, one chart for each {asked.split === 'region' ? 'region' : 'wave'}
          </h2>
          <p className="app-sub">
            Every bar is as long as all the answers of its own areas, so that charts with more and with fewer
            areas can be compared. {sayAxis(view)}
          </p>
          <TrendKey />
          <TrendGroups views={views} charts={charts} />
        </section>
      )}
      {isDrawn && !isSplit && <TrendOne view={view} charts={charts} axisNote={sayAxis(view)} />}
      {isDrawn && <TrendFiles asked={asked} />}
      {(begins.length > 0 || breaksOf(views).length > 0) && (
        <section className="app-band">
          <TrendWordings views={views} />
          <TrendBegins begins={begins} />
        </section>
      )}
      <section className="app-band">
        <h2 className="govuk-heading-m">The figures</h2>
        <TrendTable views={views} addressOf={addressOf} />
      </section>
    </>
  );
}

function PanelChoice({ views, asked }: { views: readonly TrendView[]; asked: TrendAsked }) {
  const [view, second] = views;
  const isMatched = view?.panel === 'matched';
  const isOne = view && isMatched && !second;
  const byAge = view?.axis === 'age';
  const where = byAge ? 'at every age' : 'in every phase';
  const same =
    isOne && view.sameThroughout
      ? `Same ${view.matched.length === 1 ? 'area' : `${view.matched.length} areas`} ${where}`
      : byAge
        ? 'Areas that sent at every age they have reached'
        : `Same areas ${where}`;
  return (
    <nav aria-label="Areas counted" className="app-switch">
      <Link to={paths.trends({ ...asked, areas: '' })} aria-current={isMatched || undefined}>
        {same}
      </Link>
      <Link to={paths.trends({ ...asked, areas: 'all' })} aria-current={!isMatched || undefined}>
        All areas that sent
      </Link>
    </nav>
  );
}
