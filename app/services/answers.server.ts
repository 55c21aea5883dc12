import { saveAnswer } from 'db/answers';
import { store } from 'db/current';
import { listAnswerVersions, type NewEvent, recordEvents } from 'db/events';
import { beginReturn, saveReturnState } from 'db/returns';
import { type Answer, isStepBack, noAnswer, type StoredAnswer, sameAnswer } from '~/domain/answers';
import { stateAfter } from '~/domain/area-return';
import type { SubmittedAnswer } from '~/domain/figures';
import type { Phase } from '~/domain/phase';
import { accept, type Result, refuse } from '~/domain/result';
import { decideSave } from '~/domain/save';
import type { Viewer } from '~/domain/viewer';
import { type AreaReturn, loadReturn } from './returns.server';

/** One posted answer, with the version of the stored one that its sender saw (0: none). */
export type Edit = {
  content: Omit<Answer, 'confirmed'>;
  seen: number;
  /** After a clash the sender kept the stored one; what they had typed goes into the history. */
  setAside?: boolean;
};

/** Two people changed the same item: what was sent, and what is stored, by whom and when. */
export type Clash = { code: string; yours: Omit<Answer, 'confirmed'>; theirs: StoredAnswer };

export type SaveRefusal =
  | { reason: 'closed'; phase: Phase }
  | { reason: 'not_allowed'; state: AreaReturn['state'] };

export type Saved = { saved: string[]; clashes: Clash[] };

/**
 * Keeps the answers that changed, each with its event, in one transaction; a clash keeps nothing of that item.
 * `confirm` names an item of which the area says that nothing has changed since the phase before.
 * Undefined when there is no such return for this viewer.
 */
export async function saveAnswers(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  edits: Readonly<Record<string, Edit>>,
  confirm: string | null,
  now: Date,
): Promise<Result<Saved, SaveRefusal> | undefined> {
  const { transaction } = await store();
  return transaction(async (tx) => {
    const found = await loadReturn(tx, viewer, phaseId, areaSlug, now);
    if (!found) return undefined;
    if (found.phaseState === 'closed') return refuse({ reason: 'closed', phase: found.phase } as const);
    const next = stateAfter(viewer.role, found.state, 'edit');
    if (!next) return refuse({ reason: 'not_allowed', state: found.state } as const);

    const { id } = await beginReturn(tx, phaseId, found.area.id, now);
    const versions = await listAnswerVersions(tx, id);
    const outcome: Saved = { saved: [], clashes: [] };
    const events: NewEvent[] = [];

    for (const { code } of found.items) {
      const last = code === confirm ? found.before?.answers[code] : undefined;
      const edit = last ? asLastTime(last, edits[code]) : edits[code];
      if (!edit) continue;
      const stored = found.answers[code];
      const current = stored ?? noAnswer;
      if (edit.setAside) {
        const change = { after: { ...edit.content, confirmed: false } };
        events.push({
          at: now,
          actorId: viewer.id,
          action: 'answer_set_aside',
          returnId: id,
          itemCode: code,
          change,
        });
        continue;
      }
      const posted: Answer = settle(found, code, edit, !!last, current);
      const seen = versions.get(`${code}@${edit.seen}`) ?? noAnswer;
      const decision = decideSave(current, seen, posted, !!last);
      if (decision === 'clash' && stored) outcome.clashes.push({ code, yours: edit.content, theirs: stored });
      if (decision !== 'save' && !newlyConfirmed(current, posted)) continue;

      const version = (stored?.version ?? 0) + 1;
      await saveAnswer(tx, id, code, posted, version, viewer.id, now);
      const change = { before: plain(current), after: plain(posted) };
      const action = posted.confirmed ? 'answer_confirmed' : 'answer_saved';
      events.push({ at: now, actorId: viewer.id, action, returnId: id, itemCode: code, version, change });
      outcome.saved.push(code);
    }
    await recordEvents(tx, events);
    if (outcome.saved.length > 0 && next !== found.state)
      await saveReturnState(tx, id, found.state, next, now, found.reason);
    return accept(outcome);
  });
}

/** What was last submitted as an edit, so that a confirmation is checked like any other. */
function asLastTime({ status, comment }: SubmittedAnswer, edit: Edit | undefined): Edit {
  return { content: { status, comment, stepBack: null }, seen: edit?.seen ?? 0 };
}

/** The answer as it would be kept: a reason for a step back stays only while there is a step back. */
function settle(
  found: AreaReturn,
  code: string,
  edit: Edit,
  confirmed: boolean,
  current: Pick<Answer, 'status' | 'comment' | 'stepBack' | 'confirmed'>,
): Answer {
  const back = isStepBack(found.before?.answers[code]?.status, edit.content.status);
  const content = { ...edit.content, stepBack: back ? edit.content.stepBack : null };
  return { ...content, confirmed: confirmed || (current.confirmed && sameAnswer(content, current)) };
}

function newlyConfirmed(current: Answer, posted: Answer) {
  return posted.confirmed && !current.confirmed && sameAnswer(posted, current);
}

function plain({ status, comment, stepBack, confirmed }: Answer): Answer {
  return { status, comment, stepBack, confirmed };
}
