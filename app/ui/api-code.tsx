/** Something to copy, line by line; long lines wrap, so that nothing is out of sight. */
export function ApiCode({ label, lines }: { label: string; lines: readonly string[] }) {
  return (
    <figure className="app-api-script">
      <figcaption className="govuk-body-s">{label}</figcaption>
      <pre>
        <code>{lines.join('\n')}</code>
      </pre>
    </figure>
  );
}
