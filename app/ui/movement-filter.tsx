import { Form, Link } from '@remix-run/react';
import type { Standing } from '~/domain/status';
import { paths } from '~/paths';
import { FilterChoice } from './filter-choice';
import { FilterScope, isScoped, type ScopeAsked, type ScopeChoices } from './filter-scope';
import { Button } from './govuk/button';

/** What the movement is asked to show, as addresses carry it; absent is at rest. */
export type MovementAsked = ScopeAsked & {
  from: string | undefined;
  to: string;
  by?: 'item' | undefined;
  stalled?: number | undefined;
  turns?: number | undefined;
  'from-status'?: Standing | undefined;
  'to-status'?: Standing | undefined;
};

type Props = {
  asked: MovementAsked;
  phases: readonly { id: string; name: string }[];
  choices: ScopeChoices;
};

/** Chooses the two phases, what to narrow them to and how the lists are made; every choice is in the address. */
export function MovementFilter({ asked, phases, choices }: Props) {
  const options = phases.map(({ id, name }) => [id, name] as const);
  return (
    // A select keeps what it first stood at; another address is another form.
    <Form method="get" action={paths.movement()} className="app-filter" key={paths.movement(asked)}>
      <FilterChoice name="from" label="From" value={asked.from ?? asked.to} options={options} />
      <FilterChoice name="to" label="To" value={asked.to} options={options} />
      <FilterScope asked={asked} choices={choices} />
      <FilterChoice
        name="by"
        label="List moved up by"
        value={asked.by}
        all="Area"
        options={[['item', 'Item']]}
      />
      <FilterChoice
        name="stalled"
        label="Stalled after"
        value={asked.stalled ?? 3}
        options={[2, 3, 4, 5, 6].map((count) => [String(count), `${count} phases in design`] as const)}
      />
      <FilterChoice
        name="turns"
        label="Back and forth after"
        value={asked.turns ?? 2}
        options={[
          ['1', '1 change of direction'],
          ['2', '2 changes of direction'],
          ['3', '3 changes of direction'],
        ]}
      />
      <Button classes="app-filter__apply">Apply</Button>
      {isScoped(asked) && (
        <Link
          to={paths.movement({ from: asked.from, to: asked.to })}
          className="govuk-link app-filter__clear"
        >
          Clear filters
        </Link>
      )}
    </Form>
  );
}
