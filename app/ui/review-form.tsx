import type { ReturnAction } from '~/domain/area-return';
import { isOrAre, plural } from '~/domain/words';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import { Checkboxes } from './govuk/checkboxes';
import { errorFor, type FieldError } from './problem-summary';

type Props = {
  phase: { id: string };
  area: { slug: string; name: string };
  version: number;
  actions: readonly ReturnAction[];
  /** Whether accepting takes back a request for changes. */
  withdraws: boolean;
  /** How many queries about it nobody has closed. */
  openQueries: number;
  errors: readonly FieldError[];
};

/** What a reviewer may do now with what was sent. */
export function ReviewForms({ phase, area, version, actions, withdraws, openQueries, errors }: Props) {
  const canAccept = actions.includes('accept');
  const canRequest = actions.includes('request_changes');
  return (
    <>
      {canAccept && (
        <>
          <h2 className="govuk-heading-m">{withdraws ? 'Accept what was sent' : 'Accept it'}</h2>
          <p className="govuk-body">
            {withdraws && `The changes that were requested are then no longer needed. `}
            {area.name} sees that version {version} is accepted.
            {canRequest && ' You can still request changes.'}
          </p>
          <PostForm>
            <input type="hidden" name="action" value="accept" />
            <input type="hidden" name="version" value={version} />
            {openQueries > 0 && (
              <Checkboxes
                name="openQueries"
                classes="govuk-checkboxes--small"
                fieldset={{
                  legend: {
                    text: `${plural(openQueries, 'query', 'queries')} ${isOrAre(openQueries)} not closed`,
                    classes: 'govuk-fieldset__legend--s',
                  },
                }}
                errorMessage={errorFor(errors, '#openQueries')}
                items={[{ value: '1', text: 'Accept it all the same' }]}
              />
            )}
            <Button preventDoubleClick>Accept version {version}</Button>
          </PostForm>
        </>
      )}
      {canRequest && (
        <>
          <h2 className="govuk-heading-m">{canAccept ? 'Or request changes' : 'Request changes'}</h2>
          <p className="govuk-body">You name the items that need to change, and why.</p>
          <Button href={paths.requestChanges(phase.id, area.slug)} classes="govuk-button--secondary">
            Request changes
          </Button>
        </>
      )}
    </>
  );
}
