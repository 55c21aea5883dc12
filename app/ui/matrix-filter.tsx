import { Form, Link } from '@remix-run/react';
import { type MatrixOrder, matrixOrderNames } from '~/domain/matrix-order';
import { type Standing, standingNames } from '~/domain/status';
import { paths } from '~/paths';
import { Button } from './govuk/button';
import { Select } from './govuk/select';

/** What the counts by item are narrowed to; absent is not narrowed. */
export type MatrixAsked = {
  phase?: string | undefined;
  programme?: string | undefined;
  wave?: number | undefined;
  pillar?: string | undefined;
  status?: Standing | undefined;
  items?: string | undefined;
  sort?: MatrixOrder | undefined;
  published?: number | undefined;
};

export type MatrixChoices = {
  programmes: readonly { id: string; name: string }[];
  waves: readonly number[];
  pillars: readonly { slug: string; title: string }[];
};

type Props = {
  asked: MatrixAsked;
  phases: readonly { id: string; name: string }[];
  choices: MatrixChoices;
};

/** Chooses the phase and what to narrow the counts to; every choice is in the address. */
export function MatrixFilter({ asked, phases, choices }: Props) {
  const { programmes, waves, pillars } = choices;
  return (
    // A select keeps what it first stood at; another address is another form.
    <Form method="get" action={paths.matrix()} className="app-filter" key={paths.matrix(asked)}>
      <Choice
        name="phase"
        label="Phase"
        value={asked.phase}
        options={phases.map(({ id, name }) => [id, name])}
      />
      <Choice
        name="programme"
        label="Programme"
        value={asked.programme}
        all="All programmes"
        options={programmes.map(({ id, name }) => [id, name])}
      />
      <Choice
        name="wave"
        label="Wave"
        value={asked.wave}
        all="All waves"
        options={waves.map((wave) => [String(wave), `Wave ${wave}`])}
      />
      <Choice
        name="pillar"
        label="Pillar"
        value={asked.pillar}
        all="All pillars"
        options={pillars.map(({ slug, title }) => [slug, title])}
      />
      <Choice
        name="status"
        label="Items with any area"
        value={asked.status}
        all="At any status"
        options={Object.entries(standingNames).filter(([standing]) => standing !== 'not_in_scope')}
      />
      <Choice
        name="sort"
        label="Order"
        value={asked.sort ?? 'form'}
        options={Object.entries(matrixOrderNames)}
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
export function isNarrowed({ programme, wave, pillar, status, items }: MatrixAsked): boolean {
  return [programme, wave, pillar, status, items].some((value) => value !== undefined);
}

type ChoiceProps = {
  name: string;
  label: string;
  value: string | number | undefined;
  /** The choice that does not narrow; without it there is none. */
  all?: string;
  options: readonly (readonly [string, string])[];
};

function Choice({ name, label, value, all, options }: ChoiceProps) {
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
        // So that the form says what the address asks for, even where there is none.
        !known && { value: chosen, text: `${chosen} (none)` },
      ]}
    />
  );
}
