import type { Area } from '~/domain/area';
import type { ReturnState } from '~/domain/area-return';
import type { Phase } from '~/domain/phase';
import { paths } from '~/paths';
import { PostForm } from './csrf';
import { Button } from './govuk/button';

type Props = {
  phase: Phase;
  area: Area;
  state: ReturnState;
  signer: string;
  revision: number;
  version: number;
  mayDecline: boolean;
};

/** What is signed, the one button that signs it, and the way out for whoever cannot. */
export function SignDeclaration({ phase, area, state, signer, revision, version, mayDecline }: Props) {
  return (
    <>
      <h2 className="govuk-heading-m">Declaration</h2>
      <p className="govuk-body">
        By sending this return I confirm, as {signer}, that it is {area.name}’s position for {phase.name},
        agreed with its safeguarding partners as far as it concerns them, and that its comments do not
        identify any child, family or member of staff.
      </p>
      <p className="govuk-body">
        All answers and comments are kept exactly as you send them, as version {version}. They can be replaced
        by a new version, never altered.
      </p>
      <PostForm>
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="state" value={state} />
        <Button preventDoubleClick>Sign and send</Button>
      </PostForm>
      {mayDecline && (
        <>
          <h2 className="govuk-heading-m">Or send it back</h2>
          <p className="govuk-body">You say what needs to change before you can sign it.</p>
          <Button href={paths.sendBack(phase.id, area.slug)} classes="govuk-button--secondary">
            Send it back
          </Button>
        </>
      )}
    </>
  );
}
