import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { sayDate, sayMoment } from '~/domain/dates';
import type { FiguredPhase } from '~/domain/edition';
import { paths } from '~/paths';

type Tab = 'overview' | 'items' | 'areas' | 'trends' | 'movement' | 'barriers' | 'comments' | 'reference';
type Props = {
  current: Tab;
  title: string;
  phase: FiguredPhase;
  phaseState: 'open' | 'closed';
  asked: number;
  sent: number;
  /** When the figures were read. */
  asAt: Date;
  /** By which these figures can be found and recomputed, phase by phase. */
  references?: readonly (string | undefined)[];
  /** A line above the title. */
  caption?: ReactNode;
  /** What stands beside the title where there is room. */
  beside?: ReactNode;
  children: ReactNode;
};

/** What every programme page begins with: its place among the others, and what its figures stand on. */
export function ProgressFrame(props: Props) {
  const {
    current,
    title,
    phase,
    phaseState,
    asked,
    sent,
    asAt,
    references = [],
    caption,
    beside,
    children,
  } = props;
  return (
    <>
      <ProgressTabs current={current} phase={phase.id} />
      <div className="app-title">
        <div>
          {caption && <p className="app-caption">{caption}</p>}
          <h1 className="govuk-heading-l">{title}</h1>
        </div>
        {beside}
      </div>
      <ul className="app-meta">
        <li>
          <b>{asked}</b> {asked === 1 ? 'area' : 'areas'} asked
        </li>
        <li>
          <b>{sent}</b> sent
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
      {phase.edition && phase.replacedBy && (
        <div className="govuk-inset-text">
          Edition {phase.replacedBy.number} has replaced these figures: {phase.replacedBy.note}{' '}
          <Link to={paths.closing(phase.id)} className="govuk-link">
            See every edition
          </Link>
        </div>
      )}
      {children}
    </>
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

/** The programme's pages side by side; the phase, where there is one, goes along to the next. */
export function ProgressTabs({ current, phase }: { current: Tab; phase: string | undefined }) {
  const tabs: { tab: Tab; text: string; to: string }[] = [
    { tab: 'overview', text: 'Overview', to: paths.progress({ phase }) },
    { tab: 'items', text: 'Items', to: paths.matrix({ phase }) },
    { tab: 'areas', text: 'Areas', to: paths.areas({ phase }) },
    { tab: 'trends', text: 'Trends', to: paths.trends({ phase }) },
    { tab: 'movement', text: 'Movement', to: paths.movement({ phase }) },
    { tab: 'barriers', text: 'Barriers', to: paths.barriers({ phase }) },
    { tab: 'comments', text: 'Comments', to: paths.comments({ phase }) },
    { tab: 'reference', text: 'Reference', to: paths.specification({ phase }) },
  ];
  return (
    <nav aria-label="Progress pages" className="app-subnav">
      <ul>
        {tabs.map(({ tab, text, to }) => (
          <li key={tab}>
            <Link to={to} aria-current={tab === current ? 'page' : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
