import { Link } from '@remix-run/react';
import { sayMoment } from '~/domain/dates';
import type { EditionHead } from '~/domain/edition';
import type { ChangedArea } from '~/domain/edition-changes';
import { paths } from '~/paths';
import { EditionChanges } from './edition-changes';
import { TrendBegins } from './trend-begins';
import type { TrendAsked } from './trend-filters';
import { TrendGroups } from './trend-groups';
import { TrendKey } from './trend-key';
import { TrendOne } from './trend-one';
import { TrendTable } from './trend-table';
import { sayAxis, type TrendView } from './trend-view';
import { TrendWordings } from './trend-wordings';

type Props = {
  reference: string;
  trends: readonly TrendView[];
  charts: readonly string[];
  isSplit: boolean;
  asking: TrendAsked;
  filters: readonly string[];
  from: { id: string; name: string };
  phase: { id: string; name: string };
  edition: EditionHead | undefined;
  /** By when what is counted had been sent, for figures that were not frozen. */
  readAt: Date | undefined;
  currentEdition: EditionHead | undefined;
  isEqual: boolean;
  begins: readonly { title: string; month: string; source: string }[];
  changes: readonly { phase: string; areas: readonly ChangedArea[] }[];
};

/** What a trend’s reference stands on: recomputed, and laid beside what counts now. */
export function TrendReferencePage(shown: Props) {
  const { reference, trends, charts, isSplit, asking, filters, from, phase, edition, readAt } = shown;
  const [view] = trends;
  const basis = edition
    ? `Edition ${edition.number}, frozen by ${edition.madeAs} on ${sayMoment(edition.madeAt)}`
    : `Draft: not frozen${readAt ? `, counting what was sent by ${sayMoment(readAt)}` : ''}`;
  return (
    <>
      <Link to={paths.figures()} className="govuk-back-link">
        Check another figure
      </Link>
      <h1 className="govuk-heading-l">
        Trends: {from.id === phase.id ? phase.name : `${from.name} to ${phase.name}`}
        <span className="govuk-caption-l app-reference">{reference}</span>
      </h1>
      <p className="app-lede">{[view?.title, basis, ...filters].filter(Boolean).join('. ')}.</p>
      <Verdict {...shown} />
      {isSplit ? (
        <>
          <TrendKey />
          <TrendGroups views={trends} charts={charts} />
        </>
      ) : (
        view && <TrendOne view={view} charts={charts} axisNote={sayAxis(view)} />
      )}
      <TrendWordings views={trends} />
      <TrendBegins begins={shown.begins} />
      <section className="app-band">
        <h2 className="govuk-heading-m">The figures</h2>
        <TrendTable views={trends} addressOf={(id) => paths.matrix({ phase: id })} />
      </section>
      <p className="govuk-body">
        <Link to={paths.trends(asking)} className="govuk-link">
          See the page that these figures are from
        </Link>
      </p>
    </>
  );
}

function Verdict({ isEqual, changes, edition, currentEdition, phase }: Props) {
  const isReplaced = edition && currentEdition && currentEdition.number > edition.number;
  return (
    <section aria-labelledby="verdict">
      <h2 className="govuk-heading-m" id="verdict">
        {isEqual ? 'Recomputed: equal' : 'Recomputed: not equal'}
      </h2>
      <p className="govuk-body">
        {isEqual
          ? 'Counted again from the same signed returns, every figure of this trend comes out as it was printed.'
          : 'Counted again, this trend does not carry the mark at the end of this reference. Either it was not copied right, or what the areas are asked, or the months in which implementation began, have been changed since it was printed. What stands below is how it comes out now.'}
      </p>
      {isReplaced && (
        <p className="govuk-body">
          Edition {currentEdition.number} has replaced this one: {currentEdition.note}{' '}
          <Link to={paths.closing(phase.id)} className="govuk-link">
            See every edition
          </Link>
        </p>
      )}
      {changes.length === 0 && isEqual && (
        <p className="govuk-body">They are also what counts today: nothing has changed since.</p>
      )}
      {changes.map(({ phase: name, areas }) => (
        <EditionChanges key={name} title={`What counts otherwise today in ${name}`} changes={areas} />
      ))}
    </section>
  );
}
