import { Link } from '@remix-run/react';
import type { Area } from '~/domain/area';
import type { ReturnAction, ReturnState } from '~/domain/area-return';
import type { Phase } from '~/domain/phase';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { Button } from './govuk/button';

type Props = {
  phase: Phase;
  area: Area;
  state: ReturnState;
  actions: readonly ReturnAction[];
  /** Preparing and signing are kept apart here, and the viewer prepared it. */
  prepared?: boolean;
};

/** The next step towards sending that the viewer may take; one that comes too early says what is left. */
export function SendingStep({ phase, area, actions, state, prepared }: Props) {
  const place = [phase.id, area.slug] as const;
  return (
    <>
      {actions.includes('submit') && (
        <>
          <h2 className="govuk-heading-m">Sign and send</h2>
          <p className="govuk-body">
            {actions.includes('decline')
              ? 'You sign for your area on the next page, or send it back.'
              : 'You sign for your area on the next page.'}
          </p>
          <Button href={paths.signOff(...place)}>Continue to sign-off</Button>
        </>
      )}
      {actions.includes('request_sign_off') && (
        <>
          <h2 className="govuk-heading-m">Hand over for sign-off</h2>
          <p className="govuk-body">
            The area lead signs and sends the return. Answers are locked until it is sent, sent back or taken
            back.
          </p>
          {prepared && (
            <p className="govuk-body">
              You prepared it, so somebody else signs.{' '}
              <Link className="govuk-link" to={paths.signOff(...place)}>
                Who can sign it
              </Link>
            </p>
          )}
          <PostForm action={paths.handOver(...place)}>
            <Button name="action" value="request_sign_off" preventDoubleClick>
              Send to the area lead
            </Button>
          </PostForm>
        </>
      )}
      {actions.includes('take_back') && (
        <PostForm action={paths.handOver(...place)}>
          <p className="govuk-body">
            {state === 'awaiting_sign_off' && 'Answers are locked. Take the return back to change them.'}
          </p>
          <Button name="action" value="take_back" classes="govuk-button--secondary" preventDoubleClick>
            Take it back
          </Button>
        </PostForm>
      )}
    </>
  );
}
