export type Problem = { name: string; status: number; title: string };

const advice: Record<string, string> = {
  'bad-parameter':
    'The answer names the parameter and says what it takes. What names nothing, such as a wave that there never was, is refused and not counted as none.',
  'no-token': 'Send the header Authorization with the word Bearer, a space and the token.',
  'token-not-valid': 'It is not whole, has expired or was ended. Ask an administrator for a new one.',
  'out-of-scope': 'Ask an administrator for a token that may read this too.',
  'not-disclosed':
    'An administrator says whether figures may leave the programme; none do until then. If they may, a token from outside reads counts by item and areas by item in the newest edition of a closed phase, and no drafts.',
  'not-found':
    'There is no such address, or no such phase or edition yet, or the phase does not ask the token’s area.',
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
