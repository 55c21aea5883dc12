import { paths } from '~/paths';

/** What somebody typed whose session had ended, so that it can be kept. */
export function SignedOut({ typed }: { typed: readonly { name: string; text: string }[] }) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">You have been signed out</h1>
        <p className="govuk-body">
          Nothing was saved. What you typed is below: sign in on another tab, then come back to this one, go
          back a page and save, or copy it from here.
        </p>
        <p className="govuk-body">
          <a className="govuk-link" href={paths.signIn()} target="_blank" rel="noreferrer">
            Sign in (opens in a new tab)
          </a>
        </p>
        {typed.length === 0 && <p className="govuk-body">You had not typed any comments.</p>}
        {typed.map(({ name, text }) => (
          <section key={name} className="app-read">
            <h2 className="govuk-heading-s">{name}</h2>
            <p className="govuk-body app-typed">{text}</p>
          </section>
        ))}
      </div>
    </div>
  );
}
