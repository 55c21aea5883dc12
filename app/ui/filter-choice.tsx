import { Select } from './govuk/select';

type Props = {
  name: string;
  label: string;
  value: string | number | undefined;
  /** The choice that does not narrow; without it there is none. */
  all?: string;
  options: readonly (readonly [value: string, text: string])[];
};

/** One thing to narrow a page to; it says what the address asks for, even where there is none. */
export function FilterChoice({ name, label, value, all, options }: Props) {
  const chosen = value === undefined ? '' : String(value);
  const known = chosen === '' || options.some(([option]) => option === chosen);
  return (
    <Select
      id={`filter-${name}`}
      name={name}
      label={{ text: label }}
      value={chosen}
      items={[
        all !== undefined && { value: '', text: all },
        ...options.map(([option, text]) => ({ value: option, text })),
        !known && { value: chosen, text: `${chosen} (none)` },
      ]}
    />
  );
}
