import { plural } from '~/domain/words';

export type NotInScope = {
  /** How many items of the form this area is not asked. */
  count: number;
  /** Those of them that it was excused, with why. */
  excused: readonly { code: string; shortName: string; reason: string }[];
};

/** Which items of the form are not asked of an area; nothing where all are. */
export function NotInScopeNote({ count, excused }: NotInScope) {
  if (count === 0) return null;
  return (
    <>
      <p className="govuk-body">
        {plural(count, 'item is', 'items are')} not in scope for your area
        {excused.length > 0 && excused.length < count && `, ${excused.length} of them by agreement`}.
      </p>
      {excused.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {excused.map(({ code, shortName, reason }) => (
            <li key={code}>
              {shortName} <span className="app-code">{code}</span>
              {reason && <span className="app-typed">: {reason}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
