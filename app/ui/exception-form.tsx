import { PostForm } from './csrf';
import type { Named } from './exceptions-page';
import { Button } from './govuk/button';
import { Radios } from './govuk/radios';
import { Select } from './govuk/select';
import { errorFor, type FieldError } from './problem-summary';
import { ReasonField } from './reason-field';

export type TypedException = Readonly<
  Record<'kind' | 'area' | 'item' | 'fromPhase' | 'untilPhase' | 'reason', string>
>;
type Props = {
  areas: readonly Named[];
  items: readonly { code: string; shortName: string }[];
  open: readonly Named[];
  typed: TypedException | undefined;
  errors: readonly FieldError[];
};

/** Adds something that holds for one area alone, from a phase that has not closed. */
export function ExceptionForm({ areas, items, open, typed, errors }: Props) {
  const phases = open.map(({ id, name }) => ({ value: id, text: name }));
  return (
    <PostForm>
      <Radios
        name="kind"
        fieldset={{
          legend: { text: 'What is different for the area?', classes: 'govuk-fieldset__legend--s' },
        }}
        value={typed?.kind}
        errorMessage={errorFor(errors, '#kind')}
        items={[
          { value: 'out_of_scope', text: 'An item is not in scope for the area' },
          { value: 'both_duties', text: 'One person may prepare the return and sign it' },
        ]}
      />
      <Select
        id="item"
        name="item"
        label={{ text: 'Item' }}
        hint={{ text: 'Only for an item that is not in scope.' }}
        value={typed?.item}
        errorMessage={errorFor(errors, '#item')}
        items={[
          { value: '', text: 'Select an item' },
          ...items.map(({ code, shortName }) => ({ value: code, text: `${code} ${shortName}` })),
        ]}
      />
      <Select
        id="area"
        name="area"
        label={{ text: 'Area' }}
        value={typed?.area}
        errorMessage={errorFor(errors, '#area')}
        items={[
          { value: '', text: 'Select an area' },
          ...areas.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Select
        id="fromPhase"
        name="fromPhase"
        label={{ text: 'From' }}
        hint={{ text: 'Only phases that have not closed.' }}
        value={typed?.fromPhase ?? open[0]?.id}
        errorMessage={errorFor(errors, '#fromPhase')}
        items={phases}
      />
      <Select
        id="untilPhase"
        name="untilPhase"
        label={{ text: 'Until and including' }}
        value={typed?.untilPhase}
        errorMessage={errorFor(errors, '#untilPhase')}
        items={[{ value: '', text: 'Until it is ended' }, ...phases]}
      />
      <ReasonField label="Why?" hint="The area reads this." value={typed?.reason} errors={errors} />
      <Button preventDoubleClick>Add the exception</Button>
    </PostForm>
  );
}
