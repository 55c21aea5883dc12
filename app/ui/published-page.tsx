import type { ClaimBesideTable } from '~/domain/narrative-claims';
import type { Verdict } from '~/domain/side-by-side';
import { listNames, outOf, plural } from '~/domain/words';
import { PublishedClaims } from './published-claims';
import { type PublishedPillar, PublishedTable } from './published-table';

type Props = {
  phase: { id: string; name: string };
  illustrative: boolean;
  base: number;
  sent: number;
  notSent: readonly string[];
  rows: number;
  tally: Readonly<Record<Verdict, number>>;
  pillars: readonly PublishedPillar[];
  sources: { report: string; table: string; note: string };
  claims: readonly ClaimBesideTable[];
};

/** The published figures beside ours, then where the report's text says otherwise than its table. */
export function PublishedPage({ phase, illustrative, base, sent, notSent, rows, tally, ...rest }: Props) {
  const { pillars, sources, claims } = rest;
  return (
    <>
      <div className="app-note">
        <p>
          <b>{outOf(tally.agrees, rows, 'published row')} agree with the counts of this service.</b>{' '}
          {sayRest(tally)}
        </p>
        {illustrative && (
          <p>
            This service holds the demonstration. Its areas and their answers are made up, and were made to
            match the published table, so this compares published figures with illustrative answers. It says
            nothing about the real areas.
          </p>
        )}
        <p>
          Counted here: {outOf(sent, base, 'area')} asked in {phase.name}
          {notSent.length > 0 && `. Not submitted: ${listNames(notSent)}`}.
        </p>
      </div>
      <PublishedTable pillars={pillars} phase={phase.id} />
      <p className="app-more app-source">
        Published in {sources.table} of: {sources.report} An empty cell there is read as 0.
      </p>
      <section className="app-band" aria-labelledby="disagreements">
        <h2 className="govuk-heading-m" id="disagreements">
          Where the report’s text and its table disagree
        </h2>
        {claims.length > 0 ? (
          <>
            <p className="app-sub">{sources.note}</p>
            <p className="app-sub">
              This service follows the table, and writes its own sentences from what it counts.
            </p>
            <PublishedClaims claims={claims} table={sources.table} phase={phase.id} />
          </>
        ) : (
          <p className="govuk-body">No disagreement is on record.</p>
        )}
      </section>
    </>
  );
}

/** What is to be said of the rows that do not agree; an empty text where all do. */
function sayRest({ differs, impossible, not_compared }: Props['tally']): string {
  return [
    impossible > 0 &&
      `${plural(impossible, 'row')} cannot be true, counting more areas than were asked: kept as published and never used.`,
    differs > 0 && `${plural(differs, 'row')} ${differs === 1 ? 'differs' : 'differ'}.`,
    not_compared > 0 &&
      `${plural(not_compared, 'row')} cannot be compared, because no area has answered here.`,
  ]
    .filter(Boolean)
    .join(' ');
}
