import { Form } from '@remix-run/react';
import { paths } from '~/paths';
import { Button } from './govuk/button';
import { Checkboxes } from './govuk/checkboxes';
import { Select } from './govuk/select';

export type OpenDataChoiceProps = {
  /** Every phase that has opened, in time order; one without an edition is a draft. */
  phases: readonly { id: string; name: string; edition: number | null }[];
  chosen: { from: string; to: string; localAuthorities: boolean };
  illustrative: boolean;
};

/** Chooses the phases that go into the files, and whether each area has rows of its own. */
export function OpenDataChoice({ phases, chosen, illustrative }: OpenDataChoiceProps) {
  const items = phases.map(({ id, name, edition }) => ({
    value: id,
    text: edition === null ? `${name} (draft)` : `${name} (edition ${edition})`,
  }));
  // A form of the browser's keeps what was chosen before, so it is made anew for every choice.
  return (
    <Form method="get" action={paths.openData()} key={Object.values(chosen).join()}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-one-half">
          <Select id="from" name="from" label={{ text: 'First phase' }} value={chosen.from} items={items} />
        </div>
        <div className="govuk-grid-column-one-half">
          <Select id="to" name="to" label={{ text: 'Last phase' }} value={chosen.to} items={items} />
        </div>
      </div>
      <Checkboxes
        name="areas"
        classes="govuk-checkboxes--small"
        values={chosen.localAuthorities ? ['1'] : []}
        hint={{
          text: illustrative
            ? 'Not for illustrative figures: their areas are made up and have no codes.'
            : 'Only for editions that were cleared to be published area by area.',
        }}
        fieldset={{ legend: { text: 'Rows of local authorities', classes: 'govuk-fieldset__legend--s' } }}
        items={[{ value: '1', text: 'Add rows for each area, by name' }]}
      />
      <Button classes="govuk-button--secondary">Check these figures</Button>
    </Form>
  );
}
