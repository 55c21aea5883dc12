import { store } from 'db/current';
import { listClearances } from 'db/release-clearances';
import { editionKey } from '~/domain/edition';
import { clearanceOf, mayClear } from '~/domain/ees/release-clearance';
import type { Viewer } from '~/domain/viewer';
import { isIllustrative } from './figures.server';
import { chooseRange, makeOpenData, type OpenDataQuery, withheldBySetting } from './open-data.server';

/** The page of open data: what can be chosen, what came of the choice, and what was cleared. Undefined as in readOpenData. */
export async function readOpenDataPage(viewer: Viewer, query: OpenDataQuery, now: Date) {
  const chosen = await chooseRange(viewer, query, now);
  if (!chosen) return undefined;
  const { db } = await store();
  const clearances = await listClearances(db);
  const made = await makeOpenData(chosen, query.localAuthorities, clearances, now);
  const { phases, range, from, to } = chosen;
  const editions = phases.flatMap(({ name, edition }) =>
    edition ? [{ key: editionKey(edition), phaseId: edition.phaseId, number: edition.number, name }] : [],
  );
  return {
    phases: phases.map(({ id, name, edition }) => ({ id, name, edition: edition?.number ?? null })),
    chosen: { from, to, localAuthorities: query.localAuthorities },
    editions: range.map(({ name, edition }) => ({ name, edition: edition?.number ?? null })),
    illustrative: await isIllustrative(),
    files: made.ok
      ? [made.value.pair.data, made.value.pair.meta].map(({ name, rows }) => ({ name, rows: rows.length }))
      : [],
    references: made.ok ? made.value.references : [],
    ...(made.ok ? { reasons: [], results: made.value.results } : made.refusal),
    isWithheld: !made.ok && made.refusal.reasons.includes(withheldBySetting),
    maySet: viewer.role === 'administrator',
    clearances: clearances.map((each) => ({
      ...each,
      phase: phases.find(({ id }) => id === each.phaseId)?.name ?? each.phaseId,
      isNewest: editions.some(({ phaseId, number }) => phaseId === each.phaseId && number === each.edition),
    })),
    mayClear: mayClear(viewer.role),
    clearable: editions
      .filter(({ phaseId, number }) => !clearanceOf(clearances, phaseId, number))
      .map(({ key, name, number }) => ({ key, name, number })),
  };
}
