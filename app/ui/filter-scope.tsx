import { FilterChoice } from './filter-choice';

/** The programmes, waves and pillars that figures can be narrowed to. */
export type ScopeChoices = {
  programmes: readonly { id: string; name: string }[];
  waves: readonly number[];
  /** Absent where a page narrows to pillars in a way of its own. */
  pillars?: readonly { slug: string; title: string }[];
};

/** What figures are narrowed to; absent is not narrowed. */
export type ScopeAsked = {
  programme?: string | undefined;
  wave?: number | undefined;
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
      <FilterChoice
        name="wave"
        label="Wave"
        value={asked.wave}
        all="All waves"
        options={waves.map((wave) => [String(wave), `Wave ${wave}`])}
      />
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
