import { paths } from '~/paths';
import { SubNav } from './sub-nav';

type Tab = 'make' | 'templates' | 'past' | 'open' | 'help';

const tabs: { tab: Tab; text: string; to: string }[] = [
  { tab: 'make', text: 'Make a pack', to: paths.boardPacks() },
  { tab: 'templates', text: 'Templates', to: paths.boardPackTemplates() },
  { tab: 'past', text: 'Past packs', to: paths.boardPackExports() },
  { tab: 'open', text: 'Open data', to: paths.openData() },
  { tab: 'help', text: 'How to read a pack', to: paths.helpBoardPacks() },
];

/** The pages of board packs side by side. */
export function BoardPackTabs({ current }: { current: Tab | undefined }) {
  return <SubNav label="Board packs" current={current} tabs={tabs} />;
}
