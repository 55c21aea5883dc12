import { Details } from './govuk/details';

export type Described = {
  scope: string;
  path: string;
  summary: string;
  parameters: readonly { name: string; description: string }[];
};
type Props = { addresses: readonly Described[] };

/** Each address with what it answers. */
export function ApiAddresses({ addresses }: Props) {
  return (
    <Pairs
      pairs={addresses.map(({ scope, path, summary }) => [path, `${summary} Scope: ${scope}.`] as const)}
    />
  );
}

/** By what each address can be narrowed. */
export function ApiParameters({ addresses }: Props) {
  return addresses.map(({ scope, path, parameters }) => (
    <Details key={scope} summaryText={`Parameters of ${path}`} classes="app-api-address">
      <Pairs pairs={parameters.map(({ name, description }) => [name, description] as const)} />
    </Details>
  ));
}

function Pairs({ pairs }: { pairs: readonly (readonly [name: string, says: string])[] }) {
  return (
    <dl className="govuk-summary-list">
      {pairs.map(([name, says]) => (
        <div key={name} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key app-api-address">{name}</dt>
          <dd className="govuk-summary-list__value">{says}</dd>
        </div>
      ))}
    </dl>
  );
}
