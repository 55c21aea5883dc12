import { Form, Link } from '@remix-run/react';
import { paths } from '~/paths';
import { FilterChoice } from './filter-choice';
import { FilterScope, isScoped, type ScopeAsked, type ScopeChoices } from './filter-scope';
import { Button } from './govuk/button';

/** What the barriers are narrowed to; absent is not narrowed. */
export type BarriersAsked = ScopeAsked & { phase?: string | undefined };

type Props = {
  asked: BarriersAsked;
  phases: readonly { id: string; name: string }[];
  choices: ScopeChoices;
};

/** Chooses the phase and whose answers to what are counted. */
export function BarriersFilter({ asked, phases, choices }: Props) {
  return (
    // A select keeps what it first stood at; another address is another form.
    <Form method="get" action={paths.barriers()} className="app-filter" key={paths.barriers(asked)}>
      <FilterChoice
        name="phase"
        label="Phase"
        value={asked.phase}
        options={phases.map(({ id, name }) => [id, name])}
      />
      <FilterScope asked={asked} choices={choices} />
      <Button classes="app-filter__apply">Apply</Button>
      {isScoped(asked) && (
        <Link to={paths.barriers({ phase: asked.phase })} className="govuk-link app-filter__clear">
          Clear filters
        </Link>
      )}
    </Form>
  );
}
