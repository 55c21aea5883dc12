import type { ReturnState } from '~/domain/area-return';
import { InsetText } from './govuk/inset-text';

/** What a reviewer asked to be changed before requests named items, in their own words, until it has been sent. */
export function ReviewerReason({ reason, state }: { reason: string; state: ReturnState }) {
  if (state !== 'changes_requested' && state !== 'awaiting_sign_off') return null;
  return (
    <InsetText>
      <p className="govuk-body">
        <strong>Changes were requested.</strong>{' '}
        {state === 'changes_requested' &&
          'Make them, then send the return again. It becomes the next version.'}
      </p>
      <p className="govuk-body app-typed">“{reason}”</p>
    </InsetText>
  );
}
