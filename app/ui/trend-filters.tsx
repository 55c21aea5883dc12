import { Form } from '@remix-run/react';
import { paths } from '~/paths';
import { Button } from './govuk/button';
import { Label } from './govuk/label';
import { Select } from './govuk/select';

export type TrendAsked = { scope: string; areas: string; from: string; to: string };
type Props = {
  asked: TrendAsked;
  phases: readonly { id: string; name: string }[];
  choices: readonly {
    slug: string;
    title: string;
    sections: readonly {
      slug: string;
      title: string;
      items: readonly { code: string; shortName: string }[];
    }[];
  }[];
};

/** Chooses what is counted and over which phases. */
export function TrendFilters({ asked, phases, choices }: Props) {
  const items = phases.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <Form method="get" action={paths.trends()} className="app-filter">
      {asked.areas === 'all' && <input type="hidden" name="areas" value="all" />}
      <div className="govuk-form-group app-trend__scope">
        <Label for="choose-scope" text="Count answers to" />
        <select
          key={asked.scope}
          id="choose-scope"
          name="scope"
          className="govuk-select"
          defaultValue={asked.scope}
        >
          <option value="programme">All items</option>
          {choices.map((pillar) => (
            <optgroup key={pillar.slug} label={pillar.title}>
              <option value={pillar.slug}>{pillar.title} (pillar)</option>
              {pillar.sections.flatMap((section) => [
                <option key={section.slug} value={section.slug}>
                  {section.title} (section)
                </option>,
                ...section.items.map(({ code, shortName }) => (
                  <option key={code} value={code}>
                    {code} {shortName}
                  </option>
                )),
              ])}
            </optgroup>
          ))}
        </select>
      </div>
      <Select
        key={`from ${asked.from}`}
        id="choose-from"
        name="from"
        value={asked.from}
        label={{ text: 'From' }}
        items={items}
      />
      <Select
        key={`to ${asked.to}`}
        id="choose-to"
        name="to"
        value={asked.to}
        label={{ text: 'To' }}
        items={items}
      />
      <Button classes="app-filter__apply">Apply</Button>
    </Form>
  );
}
