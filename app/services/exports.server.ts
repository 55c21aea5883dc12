import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { store } from 'db/current';
import { recordEvents } from 'db/events';
import {
  addExports,
  countAskedBy,
  type ExportRow,
  findExport,
  listAskedTogether,
  listRequests,
  listStates,
} from 'db/exports';
import { findTemplate } from 'db/pack-templates';
import { faultsOf, type PackChoices, type PackFault } from '~/domain/pack-choices';
import {
  exportKindNames,
  exportKinds,
  isGone,
  isSettled,
  mostInAnHour,
  phaseOfExport,
} from '~/domain/pack-exports';
import { accept, type Result, refuse } from '~/domain/result';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { choosePhase } from './figures.server';
import { readShown, type ShownExport } from './shown-export.server';

/** What files are asked for: of a phase, or of the newest; for a template where it is one's. */
export type AskedExport = {
  phase: string | undefined;
  choices: PackChoices;
  templateId?: string | undefined;
};

export type ExportFault = PackFault | 'too_many';

const hour = 60 * 60 * 1000;

/**
 * Asks for the files of a choice, one of each kind, and gives the first one's id; they are made soon after. Undefined
 * when the viewer sees no figures, or there is no such phase or template.
 */
export async function requestExport(
  viewer: Viewer,
  { phase, choices, templateId }: AskedExport,
  now: Date,
): Promise<Result<string, ExportFault> | undefined> {
  const [fault] = faultsOf(choices);
  if (fault) return refuse(fault);
  const chosen = await choosePhase(viewer, phase, now);
  if (!chosen) return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const template = templateId === undefined ? undefined : await findTemplate(tx, templateId);
    if (templateId !== undefined && !template) return undefined;
    const lately = await countAskedBy(tx, viewer.id, new Date(now.getTime() - hour));
    if (lately + choices.kinds.length > mostInAnHour) return refuse('too_many' as const);
    const { id: phaseId, edition } = chosen.phase;
    const asked = choices.kinds.map((kind) => ({
      id: randomUUID(),
      kind,
      title: template?.name ?? exportKindNames[kind],
      choices,
      templateId: template?.id ?? null,
      occasion: null,
      // What is asked for is what was shown, whatever becomes of the phase until it is made.
      phaseReference: edition ? `${phaseId}.e${edition.number}` : phaseId,
      phaseId,
      edition: edition?.number ?? null,
      requestedBy: viewer.id,
      requestedAt: now,
    }));
    await addExports(tx, asked);
    const { sections, filter, areas } = choices;
    const change = { exports: asked.map(({ id, kind }) => ({ id, kind })), phase: asked[0]?.phaseReference };
    const what = { ...change, template: templateId, sections, filter, areas };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'export_requested', change: what }]);
    return accept(asked[0]?.id ?? '');
  });
}

/**
 * Asks once more for a file that was taken away or could not be made, or for all of its pack that are gone; as
 * requestExport, of the same phase and edition, or draft, and for the same template while there is one.
 */
export async function requestAgain(viewer: Viewer, id: string, now: Date, isWhole = false) {
  const read = await readExport(viewer, id, now);
  if (!read) return undefined;
  const { asked, together } = read;
  const gone = isWhole ? together.filter(({ state }) => isGone(state)) : [asked];
  const kinds = (gone.length > 0 ? gone : [asked]).map(({ kind }) => kind);
  const { db } = await store();
  const template = asked.templateId === null ? undefined : await findTemplate(db, asked.templateId);
  const choices = { ...asked.choices, kinds };
  return requestExport(viewer, { phase: phaseOfExport(asked), choices, templateId: template?.id }, now);
}

const [pause, longest] = [100, 3000];

/** Waits until the files asked for together with one are settled, for three seconds at most. */
export async function awaitExport(viewer: Viewer, id: string): Promise<void> {
  if (!seesProgramme(viewer)) return;
  const { db } = await store();
  const found = await findExport(db, id);
  if (!found) return;
  const over = AbortSignal.timeout(longest);
  while (!over.aborted) {
    const states = await listStates(db, found);
    if (states.every(({ state }) => isSettled(state))) return;
    await sleep(pause);
  }
}

/** One file that was asked for, with those asked for together with it; undefined when it is not the viewer's to see. */
export async function readExport(viewer: Viewer, id: string, now: Date) {
  if (!seesProgramme(viewer)) return undefined;
  const { db } = await store();
  const found = await findExport(db, id);
  if (!found) return undefined;
  const show = await readShown(db, now);
  return { asked: show(found), together: inOrder(await listAskedTogether(db, found), show) };
}

function inOrder(rows: readonly ExportRow[], show: (row: ExportRow) => ShownExport): ShownExport[] {
  return rows.map(show).sort((a, b) => exportKinds.indexOf(a.kind) - exportKinds.indexOf(b.kind));
}

/** As many packs as one page of the list shows. */
export const packsOnPage = 25;

/**
 * One page of everything that was asked for, newest first, the files of a pack together in the order of their kinds;
 * undefined for whoever sees no figures.
 */
export async function readExports(viewer: Viewer, page: number, now: Date, size = packsOnPage) {
  if (!seesProgramme(viewer)) return undefined;
  const { db } = await store();
  // One more than is shown tells whether there is a next page.
  const requests = await listRequests(db, size + 1, (page - 1) * size);
  const show = await readShown(db, now);
  const packs = requests.slice(0, size).map((rows) => inOrder(rows, show));
  return { packs, page, more: requests.length > size };
}
