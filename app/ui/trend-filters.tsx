import { Form, Link } from '@remix-run/react';
import { paths } from '~/paths';
import { FilterChoice } from './filter-choice';
import { FilterScope, isScoped, type ScopeChoices } from './filter-scope';
import { Button } from './govuk/button';
import { Label } from './govuk/label';
import { PartOptions } from './part-options';

/** What a trend is asked to show, as addresses carry it; blank or absent is at rest. */
export type TrendAsked = {
  scope: string;
  areas: string;
  from: string;
  to: string;
  programme?: string | undefined;
  wave?: string | undefined;
  area?: string | undefined;
  axis?: 'age' | undefined;
  split?: 'wave' | 'region' | 'none' | undefined;
};

export type TrendChoices = Omit<ScopeChoices, 'pillars'> & {
  areas: readonly { slug: string; name: string }[];
  scopes: readonly {
    slug: string;
    title: string;
    sections: readonly {
      slug: string;
      title: string;
      items: readonly { code: string; shortName: string }[];
    }[];
  }[];
};

type Props = {
  asked: TrendAsked;
  phases: readonly { id: string; name: string }[];
  choices: TrendChoices;
};

/** Chooses what is counted, whose answers, over which phases and how they are laid out; all of it is in the address. */
export function TrendFilters({ asked, phases, choices }: Props) {
  const options = phases.map(({ id, name }) => [id, name] as const);
  const { scope, areas, from, to } = asked;
  return (
    // A select keeps what it first stood at; another address is another form.
    <Form method="get" action={paths.trends()} className="app-filter" key={paths.trends(asked)}>
      {areas === 'all' && <input type="hidden" name="areas" value="all" />}
      <ChooseScope scope={scope} scopes={choices.scopes} />
      <FilterChoice name="from" label="From" value={from} options={options} />
      <FilterChoice name="to" label="To" value={to} options={options} />
      <FilterScope asked={asked} choices={choices} />
      <FilterChoice
        name="area"
        label="Area"
        value={asked.area}
        all="All areas"
        options={choices.areas.map(({ slug, name }) => [slug, name])}
      />
      <FilterChoice
        name="axis"
        label="Laid out by"
        value={asked.axis}
        all="Phase"
        options={[['age', 'Time in reform']]}
      />
      <FilterChoice
        name="split"
        label="Charts"
        value={asked.split ?? (asked.axis === 'age' ? 'wave' : 'none')}
        options={[
          ['none', 'One chart'],
          ['wave', 'One for each wave'],
          ['region', 'One for each region'],
        ]}
      />
      <Button classes="app-filter__apply">Apply</Button>
      {(isScoped(asked) || asked.area !== undefined) && (
        <Link
          to={paths.trends({ scope, areas, from, to, axis: asked.axis, split: asked.split })}
          className="govuk-link app-filter__clear"
        >
          Clear filters
        </Link>
      )}
    </Form>
  );
}

function ChooseScope({ scope, scopes }: { scope: string; scopes: TrendChoices['scopes'] }) {
  return (
    <div className="govuk-form-group app-trend__scope">
      <Label for="choose-scope" text="Count answers to" />
      <select id="choose-scope" name="scope" className="govuk-select" defaultValue={scope}>
        <option value="programme">All items</option>
        <PartOptions pillars={scopes} keyOf={({ slug }: { slug: string }) => slug} />
      </select>
    </div>
  );
}
