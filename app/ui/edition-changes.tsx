import type { ChangedArea } from '~/domain/edition-changes';
import { standingNames } from '~/domain/status';

/** What counts otherwise than before, area by area. */
export function EditionChanges({ title, changes }: { title: string; changes: readonly ChangedArea[] }) {
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {changes.map(({ slug, name, from, to, items }) => (
          <li key={slug}>
            {name}: {sayVersions(from, to)}
            {items.length === 0 && ', with no status changed'}
            {items.length > 0 && (
              <ul className="govuk-list govuk-list--bullet">
                {items.map((item) => (
                  <li key={item.code}>
                    {item.code} {item.shortName}: was {standingNames[item.from]}, now {standingNames[item.to]}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function sayVersions(from: number | null, to: number | null) {
  if (from === to) return from === null ? 'what it is asked has changed' : `still version ${from}`;
  if (from === null) return `version ${to} now counts`;
  return to === null
    ? `version ${from} no longer counts`
    : `version ${to} counts in place of version ${from}`;
}
