export const handle = { title: 'Privacy' };

export default function PrivacyPage() {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">Privacy</h1>
        <p className="govuk-body">
          The service keeps your name, email address, role and areas so that you can sign in, and records who
          changed, signed and reviewed each return, and when. That record is part of the programme’s accounts
          and is not altered when you leave.
        </p>
        <p className="govuk-body">
          Your password is kept only in a form from which it cannot be read back. Nothing you type is written
          to the service’s logs.
        </p>
        <p className="govuk-body">
          Returns are about how reforms are put in place, never about people. Comments must not identify a
          child, a family or a member of staff. If one does, tell whoever runs the service.
        </p>
      </div>
    </div>
  );
}
