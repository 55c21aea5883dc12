import { Form, Link } from '@remix-run/react';
import { type GridBy, staleAfters } from '~/domain/grid-choices';
import { heatmapGroupingNames } from '~/domain/heatmap-groups';
import type { HeatmapOrder } from '~/domain/heatmap-order';
import { paths } from '~/paths';
import { orderNames } from './areas-grid-view';
import { Button } from './govuk/button';
import { Select } from './govuk/select';
import { waveOptions } from './wave-options';

/** What the address asks for, as it stands in it; empty where it does not say. */
export type GridAsked = {
  programme: string;
  wave: string;
  pillar: string;
  by: string;
  group: string;
  sort: HeatmapOrder;
  beside: string;
  stale: string;
  area: string;
  show: string;
};

type Props = {
  asked: GridAsked;
  phase: string;
  /** The phase that can stand beside this one. */
  previous: string | null;
  phases: readonly { id: string; name: string }[];
  programmes: readonly { id: string; name: string }[];
  waves: readonly number[];
  pillars: readonly { slug: string; title: string }[];
  areas: readonly { slug: string; name: string }[];
  listed: { slug: string } | null;
};

/** Chooses what the grid shows; every choice is in the address. */
export function AreasGridFilters({ asked, phase, previous, phases, areas, listed, ...choices }: Props) {
  const { programmes, waves, pillars } = choices;
  return (
    <Form method="get" action={paths.areas()} className="app-filter">
      <Choice name="phase" label="Phase" value={phase} items={phases.map(({ id, name }) => [id, name])} />
      <Choice
        name="programme"
        label="Programme"
        value={asked.programme}
        items={[['', 'All programmes'], ...programmes.map(({ id, name }) => [id, name] as const)]}
      />
      <Choice
        name="wave"
        label="Wave"
        value={asked.wave}
        items={[['', 'All waves'], ...waveOptions(waves, asked.wave)]}
      />
      <Choice
        name="pillar"
        label="Pillar"
        value={asked.pillar}
        items={[['', 'All pillars'], ...pillars.map(({ slug, title }) => [slug, title] as const)]}
      />
      <Choice name="by" label="Against" value={asked.by} items={Object.entries(byNames)} />
      <Choice
        name="group"
        label="Group areas by"
        value={asked.group}
        items={[...Object.entries(heatmapGroupingNames), ['none', 'Not grouped']]}
      />
      <Choice name="sort" label="Order of areas" value={asked.sort} items={Object.entries(orderNames)} />
      {previous && (
        <Choice
          name="beside"
          label={`Beside ${previous}`}
          value={asked.beside}
          items={[
            ['', 'No'],
            ['1', 'Yes'],
          ]}
        />
      )}
      {asked.by === 'item' && (
        <Choice
          name="stale"
          label="Stand out"
          value={asked.stale}
          items={[
            ['', 'All answers'],
            ...staleAfters.map((phases) => [String(phases), `Not confirmed for ${phases} phases`] as const),
          ]}
        />
      )}
      {asked.show === 'grid' ? (
        <input type="hidden" name="show" value="grid" />
      ) : (
        <Choice
          name="area"
          label="Area to list"
          value={asked.area}
          // The one listed unasked needs no name in the address, where it would outlive another filter.
          items={areas.map(({ slug, name }) => [!asked.area && slug === listed?.slug ? '' : slug, name])}
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

const byNames: Record<GridBy, string> = { item: 'Items', section: 'Sections' };

type ChoiceProps = {
  name: string;
  label: string;
  value: string;
  items: readonly (readonly [value: string, text: string])[];
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
      items={items.map(([value, text]) => ({ value, text }))}
    />
  );
}
