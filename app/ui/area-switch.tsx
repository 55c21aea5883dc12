import { Link } from '@remix-run/react';
import { paths } from '~/paths';

/** The other areas of somebody who works for several; nothing for everybody else. */
export function AreaSwitch({
  areas,
  current,
}: {
  areas: readonly { slug: string; name: string }[];
  current: string;
}) {
  if (areas.length < 2) return null;
  return (
    <nav aria-label="Your areas" className="app-subnav">
      <ul>
        {areas.map(({ slug, name }) => (
          <li key={slug}>
            <Link to={paths.home({ area: slug })} aria-current={slug === current ? 'page' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
