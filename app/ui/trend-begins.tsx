type Props = { begins: readonly { title: string; month: string; source: string }[] };

/** From which month each wave's time in reform is counted, and who says so. */
export function TrendBegins({ begins }: Props) {
  if (begins.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-s">When implementation began</h2>
      <p className="app-sub">
        Where sources differ the earlier month is taken. A wave whose implementation is not dated is counted
        from when its areas joined.
      </p>
      <ul className="app-facts">
        {begins.map(({ title, month, source }) => (
          <li key={`${title} ${month} ${source}`}>
            <b>
              {title}: {month}
            </b>
            {source}
          </li>
        ))}
      </ul>
    </>
  );
}
