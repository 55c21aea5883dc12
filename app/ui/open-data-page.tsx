import { Link } from '@remix-run/react';
import { paths } from '~/paths';
import { BoardPackTabs } from './board-pack-tabs';
import { NotificationBanner } from './govuk/notification-banner';
import { WarningText } from './govuk/warning-text';
import { type CheckResult, OpenDataChecks } from './open-data-checks';
import { OpenDataChoice, type OpenDataChoiceProps } from './open-data-choice';
import { OpenDataClearances, type OpenDataClearancesProps } from './open-data-clearances';
import { OpenDataFiles, type OpenDataFilesProps } from './open-data-files';
import { type FieldError, ProblemSummary } from './problem-summary';

type Props = OpenDataChoiceProps &
  OpenDataFilesProps &
  OpenDataClearancesProps & {
    /** Why there are no files; empty where there are. */
    reasons: readonly string[];
    /** Whether a setting is among them, and whether the viewer may change it. */
    isWithheld: boolean;
    maySet: boolean;
    results: readonly CheckResult[];
    done: string | null;
    errors: readonly FieldError[];
  };

const news: Record<string, string> = {
  recorded: 'Recorded. These figures may be published area by area.',
  ended: 'Ended. No more rows of local authorities are made from it.',
  already: 'Somebody had ended it already.',
};

/** The files for Explore Education Statistics: what goes in, what stands in their way, and what was cleared. */
export function OpenDataPage({ reasons, isWithheld, maySet, results, done, errors, ...shown }: Props) {
  const said = done && Object.hasOwn(news, done) ? news[done] : undefined;
  return (
    <>
      <BoardPackTabs current="open" />
      <ProblemSummary errors={errors} />
      {said && errors.length === 0 && <NotificationBanner type="success" text={said} />}
      <h1 className="govuk-heading-l">Open data</h1>
      <p className="govuk-body">
        Two files for Explore Education Statistics: the figures, and what describes their columns. Every
        figure counts the areas that a phase asks. National means those areas, not England.
      </p>
      {shown.illustrative && (
        <WarningText
          text="These figures are illustrative. The files say so in their names and in every row."
          iconFallbackText="Warning"
        />
      )}
      <OpenDataChoice {...shown} />
      {reasons.length > 0 ? (
        <section className="govuk-inset-text" aria-labelledby="refused">
          <h2 className="govuk-heading-m" id="refused">
            These files cannot be made
          </h2>
          <ul className="govuk-list govuk-list--bullet">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          {isWithheld && <WhoSets maySet={maySet} />}
        </section>
      ) : (
        <OpenDataFiles {...shown} />
      )}
      {results.length > 0 && <OpenDataChecks results={results} />}
      <OpenDataClearances {...shown} errors={errors} />
    </>
  );
}

function WhoSets({ maySet }: { maySet: boolean }) {
  return (
    <p className="govuk-body">
      {maySet ? (
        <Link to={`${paths.settings()}#outside`} className="govuk-link">
          Change what may leave the programme
        </Link>
      ) : (
        'Ask an administrator to change it, if these figures are to be published.'
      )}
    </p>
  );
}
