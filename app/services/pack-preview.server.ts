import { listProgrammes } from 'db/areas';
import { store } from 'db/current';
import { listEditions } from 'db/editions';
import { faultsOf, type PackChoices } from '~/domain/pack-choices';
import { sayHowMuch, sectionsToBuild } from '~/domain/pack-contents';
import type { Viewer } from '~/domain/viewer';
import { readBoardPack } from './board-pack.server';
import { type ChosenPhase, choosePhase, readStatusFigures } from './figures.server';

/** Which pack is looked at before it is made; `address` is that of the page with its figures, in full. */
export type PreviewQuery = { phase: string | undefined; choices: PackChoices; address: string };

/**
 * What a choice would put into a board pack, and what there is to choose from. No preview where the choice has a fault;
 * undefined when the viewer sees no figures or there is no such phase or edition.
 */
export async function readPackPreview(viewer: Viewer, query: PreviewQuery, now: Date) {
  const chosen = await choosePhase(viewer, query.phase, now);
  if (!chosen) return undefined;
  const { scope } = await readScope(chosen);
  const choices = withoutUnknown(query.choices, scope.pillars);
  const faults = faultsOf(choices);
  const phases = await phaseChoices(chosen);
  const found = { scope, phases, phase: referenceOf(chosen), choices, faults };
  const asked = { ...query, choices };
  return { ...found, preview: faults.length === 0 ? await preview(viewer, asked, now) : undefined };
}

/** Without a pillar that the phase's form does not have, which would leave nothing. */
function withoutUnknown(choices: PackChoices, pillars: readonly { slug: string }[]): PackChoices {
  const { pillar, ...filter } = choices.filter;
  return pillar === undefined || pillars.some(({ slug }) => slug === pillar)
    ? choices
    : { ...choices, filter };
}

/** What a template can narrow its packs to; undefined when the viewer sees no figures. */
export async function readPackScope(viewer: Viewer, now: Date) {
  const chosen = await choosePhase(viewer, undefined, now);
  return chosen && readScope(chosen);
}

async function preview(viewer: Viewer, query: PreviewQuery, now: Date) {
  const { choices } = query;
  const { sections } = choices;
  // Only what is shown is built: the grid and barriers would take half as long again.
  const asked = { ...query, choices: { ...choices, sections: sectionsToBuild(sections) } };
  const pack = await readBoardPack(viewer, asked, now);
  if (!pack) return undefined;
  const { title, stateSaid, state, edition, asAt, base, sent, missing, filters, reference } = pack.cover;
  return {
    ...{ title, stateSaid, state, edition, asAt, base, sent, missing, filters, reference },
    contents: sections.map((section) => ({ section, says: sayHowMuch(pack, section) })),
    headlines: pack.headlines?.[0]?.sentences,
    comments: pack.comments?.length,
  };
}

async function readScope({ phase }: ChosenPhase) {
  const { db } = await store();
  const programmes = await listProgrammes(db);
  const [figures] = await readStatusFigures([phase]);
  const asked = figures?.asked ?? [];
  return {
    scope: {
      programmes: programmes
        .filter(({ id }) => asked.some(({ programme }) => programme === id))
        .map(({ id, name }) => ({ id, name })),
      waves: [...new Set(asked.map(({ wave }) => wave))].sort((a, b) => a - b),
      pillars: (figures?.proforma.pillars ?? []).map(({ slug, title }) => ({ slug, title })),
      areas: asked.map(({ slug, name }) => ({ slug, name })),
    },
  };
}

/** Every phase, newest first, with each of its editions; one that was replaced goes by its number. */
async function phaseChoices({ phases }: ChosenPhase) {
  const { db } = await store();
  const editions = Map.groupBy(await listEditions(db), ({ phaseId }) => phaseId);
  return phases.toReversed().flatMap(({ id, name }) => {
    const [last, ...replaced] = (editions.get(id) ?? []).map(({ number }) => number).reverse();
    if (last === undefined) return [{ id, name: `${name}: draft` }];
    return [
      { id, name: `${name}: edition ${last}, final` },
      ...replaced.map((number) => ({
        id: `${id}.e${number}`,
        name: `${name}: edition ${number}, replaced`,
      })),
    ];
  });
}

function referenceOf({ phase: { id, edition, replacedBy } }: ChosenPhase): string {
  return edition && replacedBy ? `${id}.e${edition.number}` : id;
}
