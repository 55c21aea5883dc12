import { FilterChoice } from './filter-choice';
import { waveOptions } from './wave-options';

/** The programmes, waves and pillars that figures can be narrowed to. */
export type ScopeChoices = {
  programmes: readonly { id: string; name: string }[];
  /** These two are absent where a page narrows to them in a way of its own. */
  waves?: readonly number[];
  pillars?: readonly { slug: string; title: string }[];
};

/** What figures are narrowed to, as an address carries it; absent is not narrowed. */
export type ScopeAsked = {
  programme?: string | undefined;
  /** One wave, or several with commas. */
  wave?: string | undefined;
  pillar?: string | undefined;
};

/** Chooses whose answers to what are counted. */
export function FilterScope({ asked, choices }: { asked: ScopeAsked; choices: ScopeChoices }) {
  const { programmes, waves, pillars } = choices;
  return (
    <>
      <FilterChoice
        name="programme"
        label="Programme"
        value={asked.programme}
        all="All programmes"
        options={programmes.map(({ id, name }) => [id, name])}
      />
      {waves && (
        <FilterChoice
          name="wave"
          label="Wave"
          value={asked.wave}
          all="All waves"
          options={waveOptions(waves, asked.wave)}
        />
      )}
      {pillars && (
        <FilterChoice
          name="pillar"
          label="Pillar"
          value={asked.pillar}
          all="All pillars"
          options={pillars.map(({ slug, title }) => [slug, title])}
        />
      )}
    </>
  );
}

/** Whether a programme, a wave or a pillar narrows the figures. */
export function isScoped({ programme, wave, pillar }: ScopeAsked): boolean {
  return [programme, wave, pillar].some((value) => value !== undefined);
}
