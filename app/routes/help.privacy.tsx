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
          If your area offers help with an item, the service keeps the name and email address given as its
          contact. People of areas that do not have the item in place, the Department for Education, the
          delivery partner and administrators see them. They are in no download. Give a team and a shared
          mailbox, or ask the person first. Your area’s lead can change the offer or take it back; taking it
          back deletes the contact at once, and backups keep it until they are replaced.
        </p>
        <p className="govuk-body">
          A note beside a figure carries your name and is kept, even when withdrawn. The service also records
          who issued or ended a token for another system, and when the token was last used.
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
