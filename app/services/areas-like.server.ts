import { store } from 'db/current';
import { listEditions } from 'db/editions';
import { listPhases } from 'db/phases';
import { findSetting } from 'db/settings';
import { likeGroups } from '~/domain/areas-like';
import { type Starts, startsAfter } from '~/domain/areas-like-start';
import { buildCountedGroups, buildNamedGroups, findLikeFacts } from '~/domain/areas-like-table';
import { readDisclosureSettings, readHelpedItems } from '~/domain/disclosure';
import { releaseCounts } from '~/domain/disclosure-release';
import type { EditionHead } from '~/domain/edition';
import type { StatusFigures } from '~/domain/figures';
import { ownArea, type Viewer } from '~/domain/viewer';
import { readStatusFigures } from './figures.server';

/**
 * An area beside others like it, as far as areas may see of each other: in the phase of this id where its figures are
 * frozen, or else in the last one before it. Who works for several areas is shown no counts, because those of two areas
 * side by side would give others away. Undefined when the area is not the viewer's own.
 */
export async function readAreasLike(viewer: Viewer, areaSlug: string, phaseId: string | undefined) {
  const area = ownArea(viewer, areaSlug);
  if (!area) return undefined;
  const { db } = await store();
  const { areas } = readDisclosureSettings(await findSetting(db, 'disclosure'));
  if (areas.kind === 'withhold') return { kind: 'withhold' as const };
  if (areas.kind === 'counts' && viewer.areas.length > 1) return { kind: 'several_areas' as const };

  const editions = await listEditions(db);
  const used = areas.kind === 'named' ? lastOfEach(editions) : firstMade(editions);
  const figures = await readFrozen(used);
  const shown = figures
    .filter(({ phase, asked }) => (!phaseId || phase.id <= phaseId) && asked.some(({ id }) => id === area.id))
    .toSorted((a, b) => a.phase.opensAt.getTime() - b.phase.opensAt.getTime())
    .at(-1);
  const starts = shown && startsBefore(figures, shown);
  const facts = starts && findLikeFacts(shown, area.id, starts);
  if (!facts) return { kind: 'none_frozen' as const };
  const { id, name } = shown.phase;
  const frozen = used.find((edition) => edition.phaseId === id);
  const frame = { phase: { id, name }, frozenAt: frozen?.madeAt, edition: frozen?.number, facts };
  if (areas.kind === 'named')
    return { kind: 'named' as const, ...frame, groups: buildNamedGroups(shown, area.id, starts) };

  const helped = readHelpedItems(await findSetting(db, 'helped_items'));
  const { atLeast } = areas;
  const release = releaseCounts(figures, likeGroups(area.id), { atLeast, helped });
  const groups = buildCountedGroups(shown, area.id, starts, release.get(id));
  return { kind: 'counts' as const, ...frame, atLeast, helped: [...helped], groups };
}

/** What an area is shown of others, or why it is shown nothing. */
export type AreasLike = NonNullable<Awaited<ReturnType<typeof readAreasLike>>>;

/** Figures as they were first frozen, in the order in which that was done. */
function firstMade(editions: readonly EditionHead[]) {
  return editions
    .filter(({ number }) => number === 1)
    .toSorted((a, b) => a.madeAt.getTime() - b.madeAt.getTime() || a.phaseId.localeCompare(b.phaseId));
}

/** Figures as they were last frozen, in the order of their phases. */
function lastOfEach(editions: readonly EditionHead[]) {
  return [...new Map(editions.map((edition) => [edition.phaseId, edition])).values()];
}

async function readFrozen(editions: readonly EditionHead[]) {
  const { db } = await store();
  const phases = new Map((await listPhases(db)).map((phase) => [phase.id, phase]));
  return readStatusFigures(
    editions.flatMap((edition) => {
      const phase = phases.get(edition.phaseId);
      return phase ? { ...phase, edition } : [];
    }),
  );
}

function startsBefore(figures: readonly StatusFigures[], shown: StatusFigures): Starts {
  return figures.slice(0, figures.indexOf(shown)).reduce<Starts>(startsAfter, new Map());
}
