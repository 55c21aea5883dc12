import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { listAskedAreas } from 'db/areas';
import { listSentCounts } from 'db/counted-submissions';
import { store } from 'db/current';
import { addEdition, listEditions, listEditionsOfPhase } from 'db/editions';
import { recordEvents } from 'db/events';
import { listPhases } from 'db/phases';
import { countOpenQueriesByReturn } from 'db/query-heads';
import { listReturns } from 'db/returns';
import type { Reader } from 'db/store';
import { type Checklist, checkClosing, mayClose } from '~/domain/closing';
import { type Edition, freezeFigures } from '~/domain/edition';
import { type ChangedArea, figureChanges } from '~/domain/edition-changes';
import type { PhaseFigures } from '~/domain/figures';
import { type Phase, phaseStateAt } from '~/domain/phase';
import { accept, type Result, refuse } from '~/domain/result';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { loadFigures } from './figures.server';

/** What whoever closes a phase sees, and what they have to have seen. */
export type Closing = Checklist & {
  phase: Phase;
  phaseState: 'open' | 'closed';
  asked: number;
  sent: number;
  /** Every edition there is, first one first. */
  editions: Edition[];
  /** Whether there is anything to freeze that the last edition does not hold already. */
  isDue: boolean;
  /** What areas' answers the next edition would change; empty for the first. */
  changes: ChangedArea[];
  /** Stands for what would be frozen: whoever freezes it has seen this. */
  seen: string;
  mayClose: boolean;
};

export type ClosingFault = 'open' | 'errors' | 'changed' | 'unacknowledged' | 'no_note' | 'nothing_new';

/** A phase's checklist and editions; undefined when the viewer sees no figures or there is no such phase yet. */
export async function readClosing(viewer: Viewer, phaseId: string, now: Date): Promise<Closing | undefined> {
  const { db } = await store();
  const found = await loadClosing(db, viewer, phaseId, now);
  return found?.closing;
}

/**
 * Freezes what counts now as the phase's next edition, and gives its number. Refused while something stands in the way,
 * when what counts is no longer what was seen, and while a warning is not acknowledged or a later edition has no note.
 * Undefined as in readClosing, and when closing is not the viewer's.
 */
export async function makeEdition(
  viewer: Viewer,
  phaseId: string,
  said: { seen: string; acknowledged: readonly string[]; note: string },
  now: Date,
): Promise<Result<number, ClosingFault> | undefined> {
  if (!mayClose(viewer.role)) return undefined;
  const { transaction } = await store();
  return transaction(async (tx) => {
    const found = await loadClosing(tx, viewer, phaseId, now);
    if (!found) return undefined;
    const { closing, content, before } = found;
    const { editions, warnings, errors } = closing;
    const number = editions.length + 1;
    const note = number === 1 ? '' : said.note.trim();
    if (closing.phaseState === 'open') return refuse('open' as const);
    if (errors.length > 0) return refuse('errors' as const);
    if (closing.seen !== said.seen) return refuse('changed' as const);
    if (!closing.isDue) return refuse('nothing_new' as const);
    if (warnings.some(({ kind }) => !said.acknowledged.includes(kind)))
      return refuse('unacknowledged' as const);
    if (number > 1 && !note) return refuse('no_note' as const);
    const edition = { phaseId, number, content, before, warnings, note, madeAs: viewer.name, madeAt: now };
    if (!(await addEdition(tx, edition, viewer.id))) return refuse('changed' as const);
    const change = { phase: phaseId, edition: number, note };
    await recordEvents(tx, [{ at: now, actorId: viewer.id, action: 'edition_made', change }]);
    return accept(number);
  });
}

async function loadClosing(db: Reader, viewer: Viewer, phaseId: string, now: Date) {
  if (!seesProgramme(viewer)) return undefined;
  const phases = await listPhases(db);
  const phase = phases.find(({ id }) => id === phaseId);
  if (!phase || phaseStateAt(phase, now) === 'upcoming') return undefined;
  const sent = await listSentCounts(db);
  const heads = await listEditions(db);
  const editions = await listEditionsOfPhase(db, phaseId);
  const last = (id: string) => heads.findLast((head) => head.phaseId === id);
  const earlier = phases.filter(({ id, opensAt }) => opensAt < phase.opensAt && sent.has(id));
  const before = Object.fromEntries(earlier.map(({ id }) => [id, last(id)?.number ?? 0]));
  const beside = earlier.at(-1);
  const [current, previous] = await loadFigures(db, [
    phase,
    ...(beside ? [{ ...beside, edition: last(beside.id) }] : []),
  ]);
  const [frozen] = await loadFigures(db, editions.length > 0 ? [{ ...phase, edition: editions.at(-1) }] : []);
  if (!current) return undefined;
  const checklist = checkClosing({
    figures: current,
    formBefore: previous?.proforma,
    openBefore: earlier.filter(({ id }) => !last(id)).map(({ name }) => name),
    returns: await loadReturns(db, current, now),
  });
  const content = freezeFigures(current);
  const held = editions.at(-1);
  const closing: Closing = {
    ...checklist,
    phase,
    phaseState: phaseStateAt(phase, now) === 'open' ? 'open' : 'closed',
    asked: current.asked.length,
    sent: current.submissions.length,
    editions,
    isDue: !held || !isDeepStrictEqual([held.content, held.before], [content, before]),
    changes: frozen ? figureChanges(frozen, current) : [],
    seen: fingerprintOf(content, before, checklist),
    mayClose: mayClose(viewer.role),
  };
  return { closing, content, before };
}

async function loadReturns(db: Reader, current: PhaseFigures, now: Date) {
  const phaseId = current.phase.id;
  const rows = new Map((await listReturns(db, phaseId)).map((row) => [row.areaId, row]));
  const open = await countOpenQueriesByReturn(db, phaseId);
  const asked = (await listAskedAreas(db, [phaseId])).get(phaseId) ?? [];
  const extended = new Set(
    asked.flatMap(({ id, extension }) => (extension && extension.dueAt > now ? id : [])),
  );
  const sent = new Set(current.submissions.map(({ areaId }) => areaId));
  return current.asked.map((area) => ({
    area: { slug: area.slug, name: area.name },
    state: rows.get(area.id)?.state ?? ('not_started' as const),
    sent: sent.has(area.id),
    openQueries: open.get(rows.get(area.id)?.id ?? '') ?? 0,
    extended: extended.has(area.id),
  }));
}

function fingerprintOf(...parts: unknown[]) {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
