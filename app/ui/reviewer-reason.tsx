import { InsetText } from './govuk/inset-text';

/** What a reviewer asked to be changed, in their own words. */
export function ReviewerReason({ reason }: { reason: string }) {
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>Changes were requested.</strong> Make them, then send the return again. It becomes the next
        version.
      </p>
      {reason && <p className="govuk-body app-typed">“{reason}”</p>}
    </InsetText>
  );
}
