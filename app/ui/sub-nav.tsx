import { Link } from '@remix-run/react';

type Props<Tab extends string> = {
  label: string;
  current: Tab | undefined;
  tabs: readonly { tab: Tab; text: string; to: string }[];
};

/** Pages that belong together side by side, with the one that is looked at marked. */
export function SubNav<Tab extends string>({ label, current, tabs }: Props<Tab>) {
  return (
    <nav aria-label={label} className="app-subnav">
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
