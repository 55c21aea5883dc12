import { Link } from '@remix-run/react';

/** The way from an item to everything that ever happened to it. */
export function HistoryLink({ to, name }: { to: string; name: string }) {
  return (
    <p className="govuk-body app-screen-only">
      <Link className="govuk-link" to={to}>
        History of this item<span className="govuk-visually-hidden">: {name}</span>
      </Link>
    </p>
  );
}
