import { Details } from './govuk/details';

/** Something to copy, line by line, under its name; long lines wrap, so that nothing is out of sight. */
export function ApiCode({ label, lines }: { label: string; lines: readonly string[] }) {
  return (
    <Details summaryText={label} classes="app-api-script">
      <pre>
        <code>{lines.join('\n')}</code>
      </pre>
    </Details>
  );
}
