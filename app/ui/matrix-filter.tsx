import { Form, Link } from '@remix-run/react';
import {
  type MatrixGrouping,
  type MatrixOrder,
  matrixGroupingNames,
  matrixGroupingOf,
  matrixOrderNames,
} from '~/domain/matrix-order';
import { type Standing, standingNames } from '~/domain/status';
import { paths } from '~/paths';
import { FilterChoice } from './filter-choice';
import { FilterScope, isScoped, type ScopeAsked, type ScopeChoices } from './filter-scope';
import { Button } from './govuk/button';

/** What the counts by item are narrowed to; absent is not narrowed. */
export type MatrixAsked = ScopeAsked & {
  phase?: string | undefined;
  status?: Standing | undefined;
  items?: string | undefined;
  sort?: MatrixOrder | undefined;
  group?: MatrixGrouping | undefined;
  published?: number | undefined;
};

type Props = {
  asked: MatrixAsked;
  phases: readonly { id: string; name: string }[];
  choices: ScopeChoices;
};

/** Chooses the phase and what to narrow the counts to; every choice is in the address. */
export function MatrixFilter({ asked, phases, choices }: Props) {
  return (
    // A select keeps what it first stood at; another address is another form.
    <Form method="get" action={paths.matrix()} className="app-filter" key={paths.matrix(asked)}>
      <FilterChoice
        name="phase"
        label="Phase"
        value={asked.phase}
        options={phases.map(({ id, name }) => [id, name])}
      />
      <FilterScope asked={asked} choices={choices} />
      <FilterChoice
        name="status"
        label="Items with any area"
        value={asked.status}
        all="At any status"
        options={Object.entries(standingNames).filter(([standing]) => standing !== 'not_in_scope')}
      />
      <FilterChoice
        name="sort"
        label="Order"
        value={asked.sort ?? 'form'}
        options={Object.entries(matrixOrderNames)}
      />
      <FilterChoice
        name="group"
        label="Under"
        value={matrixGroupingOf(asked.group, asked.sort ?? 'form')}
        options={Object.entries(matrixGroupingNames)}
      />
      {asked.items && <input type="hidden" name="items" value={asked.items} />}
      {asked.published && <input type="hidden" name="published" value="1" />}
      <Button classes="app-filter__apply">Apply</Button>
      {isNarrowed(asked) && (
        <Link to={paths.matrix({ phase: asked.phase })} className="govuk-link app-filter__clear">
          Clear filters
        </Link>
      )}
    </Form>
  );
}

/** Whether anything but the phase narrows the counts. */
export function isNarrowed({ status, items, ...scope }: MatrixAsked): boolean {
  return isScoped(scope) || status !== undefined || items !== undefined;
}
