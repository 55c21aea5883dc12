export const handle = { title: 'Accessibility' };

export default function AccessibilityPage() {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <h1 className="govuk-heading-l">Accessibility</h1>
        <p className="govuk-body">
          This service is built to meet level AA of the Web Content Accessibility Guidelines 2.2. You should
          be able to:
        </p>
        <ul className="govuk-list govuk-list--bullet">
          <li>do everything with a keyboard alone, or with a screen reader</li>
          <li>zoom in up to 400% without text running off the screen</li>
          <li>use it with JavaScript switched off</li>
          <li>read every answer in words: colour and shape only repeat them</li>
          <li>read every chart as the table beside it</li>
        </ul>
        <p className="govuk-body">
          The widest grids scroll sideways inside a frame on small screens, and offer the same figures one
          area at a time.
        </p>
        <p className="govuk-body">
          Every page is checked by automatic tests whenever the service changes. It has not yet been audited
          by people who use assistive technology every day. If something gets in your way, tell whoever
          invited you to the service.
        </p>
      </div>
    </div>
  );
}
