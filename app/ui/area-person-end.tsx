import { paths } from '~/paths';
import { PostForm } from './csrf';
import { BackLink } from './govuk/back-link';
import { Button } from './govuk/button';
import { type FieldError, ProblemSummary } from './problem-summary';

type Props = {
  area: { slug: string; name: string };
  person: { id: string; name: string; self: boolean };
  errors: readonly FieldError[];
};

/** Asks once more before somebody's work for an area ends, saying what that does. */
export function EndWorkPage({ area, person, errors }: Props) {
  return (
    <div className="govuk-grid-row">
      <div className="govuk-grid-column-two-thirds">
        <BackLink href={paths.areaPeople(area.slug)}>Back to people</BackLink>
        <ProblemSummary errors={errors} />
        <h1 className="govuk-heading-l">
          End the work of {person.name} for {area.name}?
        </h1>
        <ul className="govuk-list govuk-list--bullet">
          <li>They can no longer see or change anything of {area.name}, from their next click on.</li>
          <li>
            If they work for no other area, they are signed out and only an administrator can let them in
            again.
          </li>
          <li>Their sections are handed back. What they wrote, and their name beside it, stays.</li>
        </ul>
        <PostForm id="end" action={paths.areaPerson(area.slug, person.id, 'end-work')}>
          <Button classes="govuk-button--warning" preventDoubleClick>
            End their work
          </Button>
        </PostForm>
      </div>
    </div>
  );
}
