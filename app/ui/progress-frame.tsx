import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { paths } from '~/paths';
import { ProgressMeta, type ProgressMetaProps } from './progress-meta';
import { SubNav } from './sub-nav';

type Tab =
  | 'overview'
  | 'items'
  | 'areas'
  | 'trends'
  | 'movement'
  | 'barriers'
  | 'comments'
  | 'help'
  | 'reference';
type Props = ProgressMetaProps & {
  current: Tab;
  title: string;
  /** A line above the title. */
  caption?: ReactNode;
  /** What stands beside the title where there is room. */
  beside?: ReactNode;
  children: ReactNode;
};

/** What every programme page begins with: its place among the others, and what its figures stand on. */
export function ProgressFrame(props: Props) {
  const { current, title, phase, caption, beside, children } = props;
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
      <ProgressMeta {...props} />
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
    { tab: 'help', text: 'Who can help', to: paths.whoCanHelp({ phase }) },
    { tab: 'reference', text: 'Reference', to: paths.specification({ phase }) },
  ];
  return <SubNav label="Progress pages" current={current} tabs={tabs} />;
}
