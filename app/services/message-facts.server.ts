import { listAskedAreas } from 'db/areas';
import { findSubjects, listReturnStates } from 'db/message-subjects';
import { listReachable } from 'db/messages';
import { listPacksMade, type PackFile } from 'db/packs-made';
import type { Reader } from 'db/store';
import type { ReturnState } from '~/domain/area-return';
import { chasedNow } from '~/domain/chased';
import { chaseKinds, isChased } from '~/domain/chasing';
import { phaseForArea } from '~/domain/exceptions';
import type { MessageKind } from '~/domain/messages';
import type { MessageFacts } from '~/domain/messages/compose';
import type { Awaited } from '~/domain/messages/facts';
import { linkOf, type MessageLinks } from '~/domain/messages/links';
import type { PackFacts } from '~/domain/messages/pack';
import type { Phase } from '~/domain/phase';
import { unreachedIn } from '~/domain/recipients';

/** What an email is about, whether it is in the outbox or only thought of. */
export type MessageTopic = {
  kind: MessageKind;
  phase: Phase | null;
  areaId: string | null;
  areaSlug: string | null;
  areaName: string | null;
  subjectId: string | null;
};

/** Looks up, once for any number of emails, what they are written from; the function it gives answers for each. */
export async function loadMessageFacts(
  db: Reader,
  topics: readonly MessageTopic[],
  links: MessageLinks,
  now: Date,
) {
  const phaseIds = [...new Set(topics.flatMap(({ phase }) => phase?.id ?? []))];
  const asked = await listAskedAreas(db, phaseIds);
  const states = await listReturnStates(db, phaseIds);
  const people = await listReachable(db);
  const subjects = await findSubjects(
    db,
    topics.flatMap(({ subjectId }) => subjectId ?? []),
  );
  const packs = await listPacksMade(
    db,
    topics.flatMap(({ kind, subjectId }) => (kind === 'board_pack' && subjectId ? subjectId : [])),
  );
  const stateOf = (phaseId: string, areaId: string | null) =>
    states.find((row) => row.phaseId === phaseId && row.areaId === areaId);

  const awaitedOf = (phase: Phase): Awaited[] =>
    (asked.get(phase.id) ?? []).flatMap((area) => {
      const row = stateOf(phase.id, area.id);
      const state: ReturnState = row?.state ?? 'not_started';
      const own = phaseForArea(phase, area.extension);
      if (!isChased(state)) return [];
      const extendedTo = own.extended && now <= own.dueAt ? own.dueAt : undefined;
      const sentBefore = (row?.versions ?? 0) > 0;
      return [{ area: area.name, state, sentBefore, extendedTo, unreached: unreachedIn(area.id, people) }];
    });

  return ({ kind, phase: given, areaId, areaSlug, areaName, subjectId }: MessageTopic): MessageFacts => {
    // An invitation is about no phase.
    const phase = given ?? { id: '', name: '', dueAt: now, closesAt: now };
    const areas = asked.get(phase.id) ?? [];
    const area = areas.find(({ id }) => id === areaId);
    const row = stateOf(phase.id, areaId);
    const state = row?.state ?? 'not_started';
    const sent = subjects.submissions.get(subjectId ?? '');
    const question = subjects.queries.get(subjectId ?? '');
    const wish = subjects.amendments.get(subjectId ?? '');
    const pack = packs.get(subjectId ?? '');
    const decision = wish?.decision ? { granted: wish.decision === 'granted', until: wish.until } : null;
    const digest = { phase, asked: areas.length, link: links.phaseReturns(phase.id), now };
    const stands = given && { own: phaseForArea(given, area?.extension), state };
    // Only a reminder is about what is still to be sent; anything else about a wish is about the decision.
    const chases = chaseKinds.some((one) => one === kind);
    const about = stands && chases ? chasedNow(stands, wish, row?.lastSentAt, now) : stands;
    const place = {
      phase: phase.id,
      area: areaSlug ?? '',
      state: about?.state ?? state,
      submission: sent?.id,
      undecided: !decision,
      pack: subjectId ?? undefined,
    };
    return {
      area: areaName ?? 'your area',
      phase: about?.own ?? phase,
      state: about?.state ?? state,
      sentBefore: (row?.versions ?? 0) > 0,
      link: linkOf(kind, place, links),
      help: links.help(),
      now,
      answerBy: question?.dueAt ?? undefined,
      questionOpen: !question || question.state === 'open',
      sent,
      decision,
      pack: pack && packFacts(pack, now),
      digest: kind === 'digest' && given ? { ...digest, awaited: awaitedOf(given) } : undefined,
    };
  };
}

/** Of a board pack, the files that can be taken, or none where none could be made; undefined once they were taken away. */
function packFacts(run: readonly PackFile[], now: Date): PackFacts | undefined {
  const ready = run.filter(({ state, expiresAt }) => state === 'ready' && expiresAt && expiresAt > now);
  const [first] = ready.length > 0 || run.some(({ state }) => state !== 'failed') ? ready : run;
  if (!first) return undefined;
  const files = ready.flatMap(({ kind, expiresAt: until }) => (until ? [{ kind, until }] : []));
  return { template: first.template, phase: first.phase, edition: first.edition, files };
}
