import { plural } from '~/domain/words';
import { StackedTable } from './stacked-table';

export type CheckResult = {
  name: string;
  stage: string;
  outcome: 'pass' | 'warning' | 'fail' | 'not_run';
  findings: readonly string[];
};

const outcomeNames = { pass: 'Passed', warning: 'Warning', fail: 'Failed', not_run: 'Not run' };

/** What the checks of the platform said of the files: in a line, what was found, and every check by name. */
export function OpenDataChecks({ results }: { results: readonly CheckResult[] }) {
  const count = (outcome: CheckResult['outcome']) =>
    results.filter((each) => each.outcome === outcome).length;
  const found = results.filter(({ findings }) => findings.length > 0);
  const notRun = count('not_run');
  return (
    <section aria-labelledby="checks">
      <h2 className="govuk-heading-m" id="checks">
        Checks
      </h2>
      <p className="govuk-body">
        Of {plural(results.length, 'check')}, {count('pass')} passed, {count('warning')} warned and{' '}
        {count('fail')} failed
        {notRun > 0 ? `; ${notRun} were not run, as nothing is looked at after a stage that fails` : ''}.
        Warnings do not stand in the way of the files.
      </p>
      {found.length > 0 && <ResultTable results={found} caption="Checks that found something" />}
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Every check, in its order</span>
        </summary>
        <div className="govuk-details__text">
          <ResultTable results={results} caption="Every check" />
        </div>
      </details>
    </section>
  );
}

function ResultTable({ results, caption }: { results: readonly CheckResult[]; caption: string }) {
  return (
    <StackedTable
      isLarge
      showsCaption
      className="app-checks"
      caption={caption}
      heads={['Check', 'Outcome', 'What was found']}
      rows={results.map(({ name, stage, outcome, findings }) => ({
        key: name,
        cells: [name, outcomeNames[outcome], <Findings key="found" findings={findings} />],
        labels: ['Outcome', stage],
      }))}
    />
  );
}

function Findings({ findings }: Pick<CheckResult, 'findings'>) {
  const [only, ...others] = findings;
  if (others.length === 0) return only ?? 'Nothing';
  return (
    <ul className="govuk-list govuk-list--bullet">
      {findings.map((finding) => (
        <li key={finding}>{finding}</li>
      ))}
    </ul>
  );
}
