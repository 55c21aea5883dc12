export const handle = { title: 'Cookies' };

export default function CookiesPage() {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">Cookies</h1>
        <p className="govuk-body">
          The service sets one cookie, named session, when you sign in. It keeps you signed in for up to 12
          hours, or 2 hours after you last used the service, and is gone when you sign out.
        </p>
        <p className="govuk-body">
          It is essential, so you are not asked about it. There are no others, and no analytics.
        </p>
      </div>
    </div>
  );
}
