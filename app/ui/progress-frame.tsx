import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { sayDate, sayMoment } from '~/domain/dates';
import type { Phase } from '~/domain/phase';
import { paths } from '~/paths';

type Tab = 'overview' | 'items' | 'areas' | 'trends';
type Props = {
  current: Tab;
  title: string;
  phase: Phase;
  phaseState: 'open' | 'closed';
  asked: number;
  sent: number;
  /** When the figures were read. */
  asAt: Date;
  /** A line above the title. */
  caption?: ReactNode;
  /** What stands beside the title where there is room. */
  beside?: ReactNode;
  children: ReactNode;
};

/** What every programme page begins with: its place among the others, and what its figures stand on. */
export function ProgressFrame(props: Props) {
  const { current, title, phase, phaseState, asked, sent, asAt, caption, beside, children } = props;
  const tabs: { tab: Tab; text: string; to: string }[] = [
    { tab: 'overview', text: 'Overview', to: paths.progress({ phase: phase.id }) },
    { tab: 'items', text: 'Items', to: paths.matrix({ phase: phase.id }) },
    { tab: 'areas', text: 'Areas', to: paths.areas({ phase: phase.id }) },
    { tab: 'trends', text: 'Trends', to: paths.trends({ phase: phase.id }) },
  ];
  return (
    <>
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
          <li>Closed {sayDate(phase.closesAt)}</li>
        )}
      </ul>
      {children}
    </>
  );
}
