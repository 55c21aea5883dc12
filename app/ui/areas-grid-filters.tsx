import { Form, Link } from '@remix-run/react';
import type { HeatmapOrder } from '~/domain/heatmap-order';
import { paths } from '~/paths';
import { orderNames } from './areas-grid-view';
import { Button } from './govuk/button';
import { Select } from './govuk/select';

/** What the address asks for, as it stands in it; empty where it does not say. */
export type GridAsked = {
  programme: string;
  wave: string;
  pillar: string;
  sort: HeatmapOrder;
  area: string;
  show: string;
};

type Props = {
  asked: GridAsked;
  phase: string;
  phases: readonly { id: string; name: string }[];
  programmes: readonly { id: string; name: string }[];
  waves: readonly number[];
  pillars: readonly { slug: string; title: string }[];
  areas: readonly { slug: string; name: string }[];
};

/** Chooses what the grid shows; every choice is in the address. */
export function AreasGridFilters({ asked, phase, phases, programmes, waves, pillars, areas }: Props) {
  return (
    <Form method="get" action={paths.areas()} className="app-filter">
      <Choice
        name="phase"
        label="Phase"
        value={phase}
        items={phases.map(({ id, name }) => ({ value: id, text: name }))}
      />
      <Choice
        name="programme"
        label="Programme"
        value={asked.programme}
        items={[
          { value: '', text: 'All programmes' },
          ...programmes.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Choice
        name="wave"
        label="Wave"
        value={asked.wave}
        items={[
          { value: '', text: 'All waves' },
          ...waves.map((wave) => ({ value: String(wave), text: `Wave ${wave}` })),
        ]}
      />
      <Choice
        name="pillar"
        label="Pillar"
        value={asked.pillar}
        items={[
          { value: '', text: 'All pillars' },
          ...pillars.map(({ slug, title }) => ({ value: slug, text: title })),
        ]}
      />
      <Choice
        name="sort"
        label="Order of areas"
        value={asked.sort}
        items={Object.entries(orderNames).map(([value, text]) => ({ value, text }))}
      />
      {asked.show === 'grid' ? (
        <input type="hidden" name="show" value="grid" />
      ) : (
        <Choice
          name="area"
          label="Area to list"
          value={asked.area}
          // The first needs no name in the address, where it would outlive another filter.
          items={areas.map(({ slug, name }, at) => ({
            value: at === 0 && asked.area !== slug ? '' : slug,
            text: name,
          }))}
          group="app-areas__narrow"
        />
      )}
      <Button classes="app-filter__apply">Apply</Button>
      {(asked.programme || asked.wave || asked.pillar) && (
        <Link to={paths.areas({ phase })} className="govuk-link app-filter__clear">
          Clear filters
        </Link>
      )}
    </Form>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  value: string;
  items: readonly { value: string; text: string }[];
  group?: string;
};

function Choice({ name, label, value, items, group = '' }: ChoiceProps) {
  return (
    <Select
      // A select keeps what it first stood at; another address is another select.
      key={value}
      id={`choose-${name}`}
      name={name}
      value={value}
      label={{ text: label }}
      formGroup={{ classes: group }}
      items={[...items]}
    />
  );
}
