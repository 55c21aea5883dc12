import { plural } from '~/domain/words';
import { roles } from './table-roles';

export type CheckResult = {
  name: string;
  stage: string;
  outcome: 'pass' | 'warning' | 'fail' | 'not_run';
  findings: readonly string[];
};

const outcomeNames = { pass: 'Passed', warning: 'Warning', fail: 'Failed', not_run: 'Not run' };
const heads = ['Check', 'Outcome', 'What was found'];

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
    <table className="govuk-table app-stack app-checks" {...roles.table}>
      <caption className="govuk-table__caption govuk-table__caption--s">{caption}</caption>
      <thead className="govuk-table__head" {...roles.group}>
        <tr {...roles.row}>
          {heads.map((head) => (
            <th key={head} scope="col" className="govuk-table__header" {...roles.columnHead}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {results.map(({ name, stage, outcome, findings }) => (
          <tr key={name} className="govuk-table__row" {...roles.row}>
            <th scope="row" className="govuk-table__header" {...roles.rowHead}>
              {name}
            </th>
            <td className="govuk-table__cell" data-label="Outcome" {...roles.cell}>
              <span>{outcomeNames[outcome]}</span>
            </td>
            <td className="govuk-table__cell" data-label={stage} {...roles.cell}>
              <Findings findings={findings} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Findings({ findings }: Pick<CheckResult, 'findings'>) {
  const [only, ...others] = findings;
  if (others.length === 0) return <span>{only ?? 'Nothing'}</span>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {findings.map((finding) => (
        <li key={finding}>{finding}</li>
      ))}
    </ul>
  );
}
