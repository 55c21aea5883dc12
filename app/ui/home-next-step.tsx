import { paths } from '~/paths';
import { PostForm } from './csrf';
import { Button } from './govuk/button';
import type { CurrentReturn } from './home-return';

/** The one button of the home page, to the next thing that whoever is looking can do. */
export function HomeNextStep({ current }: { current: CurrentReturn }) {
  const { phase, area, next, state, actions, tally } = current;
  const place = [phase.id, area.slug] as const;
  if (next && actions.includes('edit'))
    return (
      <>
        <Button classes="govuk-!-margin-bottom-2" href={paths.section(...place, next.section, next.code)}>
          {tally.asked > 0
            ? 'Make changes'
            : state === 'not_started'
              ? 'Start'
              : 'Continue where you left off'}
        </Button>
        <p className="govuk-hint">Next: {next.title}</p>
      </>
    );
  if (state !== 'awaiting_sign_off') return <Button href={paths.check(...place)}>Check answers</Button>;
  return (
    <>
      {actions.includes('submit') && <Button href={paths.signOff(...place)}>Read and sign</Button>}
      {actions.includes('take_back') && (
        <PostForm action={paths.handOver(...place)}>
          <Button name="action" value="take_back" classes="govuk-button--secondary" preventDoubleClick>
            Take it back
          </Button>
        </PostForm>
      )}
    </>
  );
}
