import type { Item } from '~/domain/proforma';
import { type Status, statusNames } from '~/domain/status';
import { Radios } from './govuk/radios';

type Props = {
  item: Item;
  from: Status;
  to: Status;
  since: string;
  value: string | undefined;
  error: string | undefined;
};

/** Why an answer stands lower than last time: it slipped, or last time's answer was wrong. */
export function StepBackField({ item, from, to, since, value, error }: Props) {
  return (
    <div className="app-step-back">
      <Radios
        name={`${item.code}.stepBack`}
        idPrefix={`${item.code}-stepBack`}
        fieldset={{
          legend: {
            text: `Why has this moved back from ${statusNames[from]} to ${statusNames[to]}?`,
            classes: 'govuk-fieldset__legend--s',
          },
        }}
        hint={{ text: 'Then say what happened in the comments.' }}
        value={value}
        errorMessage={error ? { text: error } : undefined}
        items={[
          {
            value: 'regression',
            text: `It was ${statusNames[from].toLowerCase()}, and something has changed`,
          },
          {
            value: 'correction',
            text: `It was not ${statusNames[from].toLowerCase()} in ${since}, so I am correcting that`,
          },
        ]}
      />
    </div>
  );
}
