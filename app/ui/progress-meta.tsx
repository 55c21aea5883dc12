import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { sayDate, sayMoment } from '~/domain/dates';
import type { FiguredPhase } from '~/domain/edition';
import { paths } from '~/paths';

export type ProgressMetaProps = {
  phase: FiguredPhase;
  phaseState: 'open' | 'closed';
  asked: number;
  sent: number;
  /** When the figures were read. */
  asAt: Date;
  /** By which these figures can be found and recomputed, phase by phase. */
  references?: readonly (string | undefined)[];
  /** The reference whose page lists the areas counted, with who signed what. */
  counted?: string | undefined;
};

/** What the figures of a programme page stand on. */
export function ProgressMeta(props: ProgressMetaProps) {
  const { phase, phaseState, asked, sent, asAt, references = [], counted } = props;
  return (
    <ul className="app-meta">
      <li>
        <Counted by={counted}>
          <b>{asked}</b> {asked === 1 ? 'area' : 'areas'} asked
        </Counted>
      </li>
      <li>
        <Counted by={counted}>
          <b>{sent}</b> sent
        </Counted>
      </li>
      {phaseState === 'open' ? (
        <>
          <li>Open until {sayDate(phase.closesAt)}: figures may still change</li>
          <li>Figures as at {sayMoment(asAt)}</li>
        </>
      ) : (
        <ClosedFigures phase={phase} />
      )}
      {references.map(
        (reference) =>
          reference && (
            <li key={reference}>
              Reference{' '}
              <Link to={paths.figure(reference)} className="govuk-link">
                {reference}
              </Link>
            </li>
          ),
      )}
    </ul>
  );
}

/** A count of areas, which leads to them where there is a reference of the figures. */
function Counted({ by, children }: { by: string | undefined; children: ReactNode }) {
  if (!by) return children;
  return (
    <Link to={`${paths.figure(by)}#returns`} className="govuk-link">
      {children}
    </Link>
  );
}

/** What the figures of a phase that has closed stand on. */
function ClosedFigures({ phase }: { phase: FiguredPhase }) {
  const { edition, closesAt } = phase;
  const words = edition
    ? `Edition ${edition.number}, frozen on ${sayDate(edition.madeAt)}`
    : 'Draft: figures not frozen yet';
  return (
    <>
      <li>Closed {sayDate(closesAt)}</li>
      <li>
        <Link to={paths.closing(phase.id)} className="govuk-link">
          {words}
        </Link>
      </li>
    </>
  );
}
