import { paths } from '~/paths';
import type { TrendAsked } from './trend-filters';
import { TrendPng } from './trend-png';

/** The same trend as files: its figures, and its chart with title, base and source inside. */
export function TrendFiles({ asked }: { asked: TrendAsked }) {
  return (
    <ul className="app-files-line" aria-label="Download this trend">
      {(['csv', 'json'] as const).map((format) => (
        <li key={format}>
          <a href={paths.trendsFile(format, { ...asked })} className="govuk-link">
            {format.toUpperCase()}
          </a>
        </li>
      ))}
      <li>
        <a href={paths.trendsFile('svg', { ...asked })} className="govuk-link">
          Chart as SVG
        </a>
      </li>
      <TrendPng address={paths.trendsFile('svg', { ...asked })} />
    </ul>
  );
}
