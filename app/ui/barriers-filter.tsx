import { Form, Link } from '@remix-run/react';
import { paths } from '~/paths';
import { FilterChoice } from './filter-choice';
import { Button } from './govuk/button';

/** What the barriers are narrowed to; absent is not narrowed. */
export type BarriersAsked = {
  phase?: string | undefined;
  programme?: string | undefined;
  wave?: number | undefined;
  pillar?: string | undefined;
};

type Props = {
  asked: BarriersAsked;
  phases: readonly { id: string; name: string }[];
  choices: {
    programmes: readonly { id: string; name: string }[];
    waves: readonly number[];
    pillars: readonly { slug: string; title: string }[];
  };
};

/** Chooses the phase and whose answers to what are counted. */
export function BarriersFilter({ asked, phases, choices: { programmes, waves, pillars } }: Props) {
  const narrowed = [asked.programme, asked.wave, asked.pillar].some((value) => value !== undefined);
  return (
    // A select keeps what it first stood at; another address is another form.
    <Form method="get" action={paths.barriers()} className="app-filter" key={paths.barriers(asked)}>
      <FilterChoice
        name="phase"
        label="Phase"
        value={asked.phase}
        options={phases.map(({ id, name }) => [id, name])}
      />
      <FilterChoice
        name="programme"
        label="Programme"
        value={asked.programme}
        all="All programmes"
        options={programmes.map(({ id, name }) => [id, name])}
      />
      <FilterChoice
        name="wave"
        label="Wave"
        value={asked.wave}
        all="All waves"
        options={waves.map((wave) => [String(wave), `Wave ${wave}`])}
      />
      <FilterChoice
        name="pillar"
        label="Pillar"
        value={asked.pillar}
        all="All pillars"
        options={pillars.map(({ slug, title }) => [slug, title])}
      />
      <Button classes="app-filter__apply">Apply</Button>
      {narrowed && (
        <Link to={paths.barriers({ phase: asked.phase })} className="govuk-link app-filter__clear">
          Clear filters
        </Link>
      )}
    </Form>
  );
}
