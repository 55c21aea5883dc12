import { listAskedAreas } from 'db/areas';
import { listLatestAnswers } from 'db/help-answers';
import { listPhases, listProformas } from 'db/phases';
import type { Reader } from 'db/store';
import type { PhaseArea } from '~/domain/exceptions';
import type { AskedArea } from '~/domain/figures';
import { standingNow } from '~/domain/help-overview';
import { phaseStateAt } from '~/domain/phase';
import { itemsInScope, itemsOf, type Proforma } from '~/domain/proforma';
import type { OwnArea } from './area-lead.server';

/** The phases that have opened, in time order, with the form of the newest: help is about now, whatever is looked at. */
export async function loadOpened(db: Reader, now: Date) {
  const opened = (await listPhases(db)).filter((phase) => phaseStateAt(phase, now) !== 'upcoming');
  const newest = opened.at(-1);
  const proforma = (await listProformas(db)).find(({ version }) => version === newest?.proformaVersion);
  return newest && proforma ? { opened, newest, proforma } : undefined;
}

/** An area with the codes of the items that the newest phase asks it. */
export function withScope(area: PhaseArea, proforma: Proforma): AskedArea {
  return { ...area, scope: new Set(itemsInScope(proforma, area).map(({ code }) => code)) };
}

/**
 * The items that the newest phase asks an area, in form order, each with where it stands by its latest counted
 * submission; undefined when no phase asks it anything now.
 */
export async function loadOwnStandings(db: Reader, own: OwnArea, now: Date) {
  const opened = await loadOpened(db, now);
  const asked = opened && (await listAskedAreas(db, [opened.newest.id], own.id)).get(opened.newest.id)?.[0];
  if (!opened || !asked) return undefined;
  const area = withScope(asked, opened.proforma);
  const latest = await listLatestAnswers(db, own.id);
  const items = itemsOf(opened.proforma)
    .filter(({ code }) => area.scope.has(code))
    .map((item) => ({ ...item, standing: standingNow(area, latest, item.code) }));
  return { ...opened, items };
}
