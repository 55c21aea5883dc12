import { Link } from '@remix-run/react';
import { sayMoment } from '~/domain/dates';
import { listNames, outOf, plural } from '~/domain/words';
import { paths } from '~/paths';
import { EditionChanges } from './edition-changes';
import { FigureAreas } from './figure-areas';
import { FigureCounts } from './figure-counts';
import { FigurePicked } from './figure-picked';
import type { ShownReference } from './figure-reference-view';
import { FigureTotal } from './figure-total';

/** What a figure reference stands on: recomputed, laid beside what counts now, and down to the signed answers. */
export function FigureReferencePage(shown: ShownReference) {
  const { reference, phase, filters, base, sent, picked, total, comments } = shown;
  return (
    <>
      <Link to={paths.figures()} className="govuk-back-link">
        Check another figure
      </Link>
      <h1 className="govuk-heading-l">
        Figures: {phase.name}
        <span className="govuk-caption-l app-reference">{reference}</span>
      </h1>
      <p className="app-lede">
        {sayBasis(shown)}. {outOf(sent, base, 'area')} sent.
        {filters.length > 0 && ` ${filters.join('. ')}.`}
        {comments !== undefined && ` ${plural(comments, 'comment')} in the returns counted.`}
      </p>
      <Verdict {...shown} />
      {picked && <FigurePicked picked={picked} areas={shown.areas} form={shown.proformaVersion} />}
      {total && (
        <FigureTotal total={total} reference={reference} areas={shown.areas} form={shown.proformaVersion} />
      )}
      <FigureCounts reference={reference} rows={shown.rows} />
      <FigureAreas areas={shown.areas} />
      <p className="govuk-body">
        <Link to={addressOf(shown)} className="govuk-link">
          See the page that these figures are from
        </Link>
      </p>
    </>
  );
}

function sayBasis({ edition, readAt }: ShownReference) {
  if (edition)
    return `Edition ${edition.number}, frozen by ${edition.madeAs} on ${sayMoment(edition.madeAt)}`;
  return readAt ? `Draft: not frozen, counting what was sent by ${sayMoment(readAt)}` : 'Draft: not frozen';
}

/** Whether the figures come out as they were printed, and what has come since. */
function Verdict(props: ShownReference) {
  const { isEqual, changes, currentEdition, edition, readAt, phase, kind, past } = props;
  const isCurrent = changes.length === 0;
  const now = currentEdition ? `edition ${currentEdition.number}` : 'what counts today';
  return (
    <section aria-labelledby="verdict">
      <h2 className="govuk-heading-m" id="verdict">
        {isEqual ? 'Recomputed: equal' : 'Recomputed: not equal'}
      </h2>
      <p className="govuk-body">
        {isEqual
          ? 'Counted again from the same signed returns, every figure with this reference comes out as it was printed.'
          : 'Counted again, these figures do not carry the mark at the end of this reference. Either it was not copied right, or what the areas are asked has been changed since it was printed. What stands below is how the figures come out now.'}
      </p>
      <Past kind={kind} past={past} />
      {edition && currentEdition && currentEdition.number > edition.number && (
        <p className="govuk-body">
          Edition {currentEdition.number} has replaced this one: {currentEdition.note}{' '}
          <Link to={paths.closing(phase.id)} className="govuk-link">
            See every edition
          </Link>
        </p>
      )}
      {isCurrent && isEqual && (
        <p className="govuk-body">They are also what {now} says: nothing has changed since.</p>
      )}
      {!isCurrent && (
        <EditionChanges title={`What ${now} says otherwise${readAt ? ', and why' : ''}`} changes={changes} />
      )}
    </section>
  );
}

/** Which earlier phases the mark at the end covers, where what moved is among the figures. */
function Past({ kind, past }: Pick<ShownReference, 'kind' | 'past'>) {
  if (past && past.length > 0)
    return (
      <p className="govuk-body">
        The earlier phases that they are laid beside were counted again too: {listNames(past)}.
      </p>
    );
  if (past || (kind !== 'progress' && kind !== 'movement')) return null;
  return (
    <p className="govuk-body">
      This reference covers the counts of its phase alone, not what moved since a phase before.
    </p>
  );
}

function addressOf({ kind, phase, edition, currentEdition, filter, past }: ShownReference) {
  const isReplaced = edition && currentEdition && currentEdition.number > edition.number;
  const named = isReplaced ? `${phase.id}.e${edition.number}` : phase.id;
  const { programme, waves, pillar, items, status } = filter;
  const wave = waves?.join(',');
  const query = { phase: named, programme, wave, pillar, items, status };
  const [area, ...others] = filter.areas ?? [];
  if (area && others.length === 0 && kind !== 'comments') return paths.areaProgress(area, { phase: named });
  const isNarrowed = programme !== undefined || waves !== undefined || pillar !== undefined;
  // The overview has no filters.
  if (kind === 'progress' && !isNarrowed) return paths.progress({ phase: named });
  if (kind === 'movement') return paths.movement({ to: named, programme, wave, pillar });
  if (kind === 'comments')
    return paths.comments({ phase: past ? 'all' : named, programme, wave, area: filter.areas?.join(',') });
  if (kind === 'barriers') return paths.barriers({ phase: named, programme, wave, pillar });
  return kind === 'areas' ? paths.areas(query) : paths.matrix(query);
}
