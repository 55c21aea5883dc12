import type { ReturnAction } from '~/domain/area-return';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { CharacterCount } from './govuk/character-count';
import { errorFor, type FieldError } from './problem-summary';

/** The most characters of what is asked to be changed. */
export const longestReason = 2000;

type Props = {
  area: string;
  version: number;
  actions: readonly ReturnAction[];
  /** Whether accepting takes back a request for changes. */
  withdraws: boolean;
  errors: readonly FieldError[];
  typed: string;
};

/** A form for each thing that a reviewer may do now. */
export function ReviewForms({ area, version, actions, withdraws, errors, typed }: Props) {
  const canAccept = actions.includes('accept');
  const canRequest = actions.includes('request_changes');
  return (
    <>
      {canAccept && (
        <>
          <h2 className="govuk-heading-m">{withdraws ? 'Accept what was sent' : 'Accept it'}</h2>
          <p className="govuk-body">
            {withdraws && `The changes that were requested are then no longer needed. `}
            {area} sees that version {version} is accepted.
            {canRequest && ' You can still request changes.'}
          </p>
          <PostForm>
            <input type="hidden" name="action" value="accept" />
            <input type="hidden" name="version" value={version} />
            <Button preventDoubleClick>Accept version {version}</Button>
          </PostForm>
        </>
      )}
      {canRequest && (
        <>
          <h2 className="govuk-heading-m">{canAccept ? 'Or request changes' : 'Request changes'}</h2>
          <PostForm>
            <input type="hidden" name="action" value="request_changes" />
            <input type="hidden" name="version" value={version} />
            <CharacterCount
              id="reason"
              name="reason"
              rows={5}
              maxlength={longestReason}
              value={typed}
              label={{ text: 'What needs to change' }}
              hint={{ text: `${area} will read this. Name the items it is about.` }}
              errorMessage={errorFor(errors, '#reason')}
            />
            <Button preventDoubleClick classes={canAccept ? 'govuk-button--secondary' : ''}>
              Request changes
            </Button>
          </PostForm>
        </>
      )}
    </>
  );
}
