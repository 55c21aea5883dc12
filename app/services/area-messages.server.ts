import { findAmendment } from 'db/amendments';
import { listAskedAreas } from 'db/areas';
import { store } from 'db/current';
import { listReturnStates } from 'db/message-subjects';
import { listMessagesOfPhase, listReachable, type MessageRow } from 'db/messages';
import { findPhase } from 'db/phases';
import { findSetting } from 'db/settings';
import type { Reader } from 'db/store';
import { holidaysKnown } from '~/domain/bank-holidays';
import { chasedNow } from '~/domain/chased';
import { type Chase, chaseByHand, chaseKey, mayChase, nextChase } from '~/domain/chasing';
import { nextMessage } from '~/domain/chasing-next';
import { readChasingSettings } from '~/domain/chasing-settings';
import { phaseForArea } from '~/domain/exceptions';
import { causeOf, groupEntries } from '~/domain/message-ledger';
import { writeMessage } from '~/domain/messages/compose';
import type { MessageLinks } from '~/domain/messages/links';
import { phaseStateAt } from '~/domain/phase';
import { recipientsInArea, unreachedIn } from '~/domain/recipients';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { loadMessageFacts } from './message-facts.server';

/** An area's return, as whoever writes to it about it needs to know it; undefined when nobody is asked for one. */
export async function findChased(db: Reader, phaseId: string, areaSlug: string, now: Date) {
  const phase = (await findPhase(db, phaseId))?.phase;
  if (!phase || phaseStateAt(phase, now) === 'upcoming') return undefined;
  const area = (await listAskedAreas(db, [phaseId])).get(phaseId)?.find(({ slug }) => slug === areaSlug);
  if (!area) return undefined;
  const row = (await listReturnStates(db, [phaseId])).find(({ areaId }) => areaId === area.id);
  const settings = readChasingSettings(await findSetting(db, 'chasing'));
  const people = await listReachable(db, area.id);
  const stands = { own: phaseForArea(phase, area.extension), state: row?.state ?? 'not_started' };
  const closed = phaseStateAt(stands.own, now) === 'closed';
  const wish = row && closed ? await findAmendment(db, row.id) : undefined;
  const { own, state } = chasedNow(stands, wish, row?.lastSentAt, now);
  return {
    phase,
    /** With the dates of its correction while that is what it is written to about, and then that is what waits. */
    own,
    area,
    state,
    returnState: stands.state,
    returnId: row?.id ?? null,
    people,
    settings,
    planned: nextChase(own, state, settings, now),
    byHand: chaseByHand(own, state, now),
  };
}

export type Chased = NonNullable<Awaited<ReturnType<typeof findChased>>>;

/** Everything written to one area about one phase, what comes next and how that reads; undefined when it is not the viewer's to see. */
export async function readAreaMessages(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  links: MessageLinks,
  now: Date,
) {
  if (!seesProgramme(viewer)) return undefined;
  const { db } = await store();
  const found = await findChased(db, phaseId, areaSlug, now);
  if (!found) return undefined;
  const { phase, own, area, state, returnState, people, settings, planned, byHand } = found;
  const rows = await listMessagesOfPhase(db, phaseId, area.id);
  const next = nextMessage({ id: area.id, own, state }, rows, settings, now);
  const topic = { phase, areaId: area.id, areaSlug, areaName: area.name, subjectId: null };

  const about = own.correction ?? null;
  const factsOf = await loadMessageFacts(db, [{ ...topic, kind: 'reminder', subjectId: about }], links, now);

  const preview = (chase: Chase | undefined) => {
    if (!chase) return undefined;
    const words = writeMessage(
      chase.kind,
      factsOf({ ...topic, kind: chase.kind, subjectId: chase.about ?? null }),
    );
    const to = recipientsInArea(chase.kind, state, area.id, people);
    const key = chaseKey(chase, phaseId, area.id);
    return {
      kind: chase.kind,
      at: chase.at,
      holidaysKnown: holidaysKnown(chase.day),
      words,
      to: people.filter(({ id, areaId }) => areaId === area.id && to.includes(id)).map(({ name }) => name),
      states: rows.filter((row) => causeOf(row.key) === key).map((row) => row.state),
    };
  };
  return {
    phase: { id: phase.id, name: phase.name },
    own: { dueAt: own.dueAt, corrects: own.correction !== undefined },
    area: { slug: area.slug, name: area.name },
    state: returnState,
    unreached: unreachedIn(area.id, people),
    chases: mayChase(viewer.role),
    held: rows.some((row) => row.state === 'held'),
    next: preview(next?.chase),
    later: next?.held && planned?.day !== next.chase.day ? preview(planned) : undefined,
    byHand: preview(byHand),
    groups: groupEntries(rows).map((group) => ({ ...group, entries: group.entries.map(shown) })),
  };
}

/** What a page shows of an email. */
export function shown(row: MessageRow) {
  const { id, key, kind, state, sendAt, settledAt, attempts, subject, body, outcome, recipient } = row;
  return { id, key, kind, state, sendAt, settledAt, attempts, subject, body, outcome, recipient };
}
