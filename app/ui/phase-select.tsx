import { Form } from '@remix-run/react';
import { Button } from './govuk/button';
import { Select } from './govuk/select';

type Props = {
  phases: readonly { id: string; name: string }[];
  phase: string;
  /** The rest of the address, which stays as it is. */
  keep?: Readonly<Record<string, string | number | undefined>>;
};

/** Chooses the phase of a page. */
export function PhaseSelect({ phases, phase, keep = {} }: Props) {
  return (
    <Form method="get" className="app-pick" key={phase}>
      {Object.entries(keep).map(
        ([name, value]) =>
          value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <Select
        id="phase"
        name="phase"
        label={{ text: 'Phase' }}
        value={phase}
        items={phases.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <Button classes="govuk-button--secondary">Show</Button>
    </Form>
  );
}
