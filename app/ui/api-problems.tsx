export type Problem = { name: string; status: number; title: string };

const advice: Record<string, string> = {
  'bad-parameter': 'The answer names the parameter and says what it takes.',
  'no-token': 'Send the header Authorization with the word Bearer, a space and the token.',
  'token-not-valid': 'It is not whole, has expired or was ended. Ask an administrator for a new one.',
  'out-of-scope': 'Ask an administrator for a token that may read this too.',
  'not-disclosed':
    'An administrator sets what is disclosed of areas to other areas and outside the programme; nothing is until they do. Where that is answers by name, the API gives frozen figures by item and by area, and neither drafts nor editions that were replaced. Counts without names are not in the API.',
  'not-found': 'There is no such address, or no such phase or edition yet.',
  'method-not-allowed': 'The API only reads.',
  'too-many-requests': 'Wait for as many seconds as Retry-After says.',
};

/** Everything that can stand in place of figures, with what to do about it; problems in answers lead here. */
export function ApiProblems({ problems }: { problems: readonly Problem[] }) {
  return (
    <>
      <h2 className="govuk-heading-m" id="problems">
        When there are no figures
      </h2>
      <p className="govuk-body">
        The answer is then <code>application/problem+json</code>, and its <code>type</code> leads to one of
        these.
      </p>
      <dl className="govuk-summary-list">
        {problems.map(({ name, status, title }) => (
          <div key={name} id={name} className="govuk-summary-list__row">
            <dt className="govuk-summary-list__key">
              {status}: {title}
            </dt>
            <dd className="govuk-summary-list__value">{advice[name]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
