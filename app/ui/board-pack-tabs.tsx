import { Link } from '@remix-run/react';
import { paths } from '~/paths';

type Tab = 'make' | 'templates' | 'past' | 'open' | 'help';

/** The pages of board packs side by side. */
export function BoardPackTabs({ current }: { current: Tab | undefined }) {
  const tabs: { tab: Tab; text: string; to: string }[] = [
    { tab: 'make', text: 'Make a pack', to: paths.boardPacks() },
    { tab: 'templates', text: 'Templates', to: paths.boardPackTemplates() },
    { tab: 'past', text: 'Past packs', to: paths.boardPackExports() },
    { tab: 'open', text: 'Open data', to: paths.openData() },
    { tab: 'help', text: 'How to read a pack', to: paths.helpBoardPacks() },
  ];
  return (
    <nav aria-label="Board packs" className="app-subnav">
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
