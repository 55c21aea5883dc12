import { Link } from '@remix-run/react';
import { paths } from '~/paths';

type Place = 'specification' | 'published' | 'timeline' | 'figures';

/** The reference pages side by side; the specification is shown with the figures of a phase. */
export function ReferenceNav({ current, phase }: { current: Place; phase?: string }) {
  const pages: { place: Place; text: string; to: string }[] = [
    { place: 'specification', text: 'Design specification', to: paths.specification({ phase }) },
    { place: 'published', text: 'Published figures', to: paths.published() },
    { place: 'timeline', text: 'Timeline', to: paths.timeline() },
    { place: 'figures', text: 'Check a figure', to: paths.figures() },
  ];
  return (
    <nav aria-label="Reference pages" className="app-reference-nav app-screen-only">
      <ul>
        {pages.map(({ place, text, to }) => (
          <li key={place}>
            <Link to={to} className="govuk-link" aria-current={place === current ? 'page' : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
