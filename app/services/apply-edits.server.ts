import { saveAnswer } from 'db/answers';
import { type NewEvent, recordEvents } from 'db/events';
import { beginReturn, saveReturnState, saveUnlocked } from 'db/returns';
import type { Tx } from 'db/store';
import {
  type Answer,
  type AnswerContent,
  asKept,
  asLastTime,
  isNewlyConfirmed,
  noAnswer,
  plainAnswer,
  type StoredAnswer,
} from '~/domain/answers';
import { stateAfter } from '~/domain/area-return';
import { passedMonth } from '~/domain/expected';
import type { Phase } from '~/domain/phase';
import { accept, type Result, refuse } from '~/domain/result';
import type { Problem } from '~/domain/rules';
import { decideSave, isUnlocked } from '~/domain/save';
import type { Viewer } from '~/domain/viewer';
import { isLost, valueSeen } from './edit-history.server';
import type { WorkingReturn } from './returns.server';

/** One posted answer, with the version of the stored one that its sender saw (0: none). */
export type Edit = {
  content: AnswerContent;
  seen: number;
  /** It was certainly touched, so that another’s change meanwhile is always a clash. */
  meant?: boolean;
  /** After a clash the sender kept the stored one; what they had typed goes into the history. */
  setAside?: boolean;
};

/** A return as edits are applied to it; its problems matter only while some of its items are locked. */
export type EditedReturn = WorkingReturn & { problems: readonly Pick<Problem, 'code'>[] };

/** How the answers came in, and of which items it was said that last time’s answer is still correct. */
export type Saving = { confirm?: readonly string[]; by?: 'page' | 'upload' };

/** Two people changed the same item: what was sent, what is stored, by whom and when, and what stood there before. */
export type Clash = { code: string; yours: AnswerContent; theirs: StoredAnswer; was: AnswerContent | null };

/** One item that was not kept, whatever became of the others. */
export type RefusedEdit =
  | { code: string; reason: 'locked' }
  | { code: string; reason: 'rule'; field: 'expected'; text: string };

export type SaveRefusal =
  | { reason: 'closed'; phase: Phase }
  | { reason: 'not_allowed'; state: WorkingReturn['state'] };

/** What became of the edits; `answers` are those of them that are stored now. */
export type Saved = {
  saved: string[];
  clashes: Clash[];
  refused: RefusedEdit[];
  answers: Record<string, StoredAnswer>;
};

/** Keeps the answers that changed in a return as it was found in this transaction, each with its event. */
export async function applyEdits(
  tx: Tx,
  viewer: Viewer,
  found: EditedReturn,
  edits: Readonly<Record<string, Edit>>,
  { confirm = [], by = 'page' }: Saving,
  now: Date,
): Promise<Result<Saved, SaveRefusal>> {
  if (found.phaseState === 'closed') return refuse({ reason: 'closed', phase: found.phase } as const);
  const next = stateAfter(viewer.role, found.state, 'edit', found.situation);
  if (!next) return refuse({ reason: 'not_allowed', state: found.state } as const);

  const id = found.id ?? (await beginReturn(tx, found.phase.id, found.area.id, now)).id;
  const done: Saved = { saved: [], clashes: [], refused: [], answers: {} };
  const events: NewEvent[] = [];
  const record = (action: string, itemCode: string, change: NewEvent['change'], version?: number) =>
    events.push({
      at: now,
      actorId: viewer.id,
      action,
      returnId: id,
      itemCode,
      change,
      ...(version && { version }),
    });

  for (const { code } of found.items) {
    const last = confirm.includes(code) ? found.before?.answers[code] : undefined;
    const edit = last ? { content: asLastTime(last), seen: edits[code]?.seen ?? 0 } : edits[code];
    if (!edit) continue;
    const stored = found.answers[code];
    if (stored) done.answers[code] = stored;
    const aside = edit.setAside ? edit : last && edits[code];
    if (aside && (await isLost(tx, viewer, id, code, aside, [stored, last && asLastTime(last)])))
      record('answer_set_aside', code, { after: { ...aside.content, confirmed: false } });
    if (edit.setAside) continue;
    const current = plainAnswer(stored ?? noAnswer);
    const posted = asKept(edit.content, found.before?.answers[code]?.status, current, !!last);
    const seen = await valueSeen(tx, id, code, edit.seen, stored);
    const same = (stored?.version ?? 0) === edit.seen;
    const decision = decideSave(current, seen, posted, { meant: !!last || !!edit.meant, same });
    if (decision === 'nothing' && !isNewlyConfirmed(current, posted)) continue;

    const refused = refusalOf(found, code, posted, last ? null : current.expected, now);
    if (refused) done.refused.push(refused);
    else if (decision === 'clash' && stored)
      done.clashes.push({ code, yours: edit.content, theirs: stored, was: edit.seen > 0 ? seen : null });
    else {
      const version = (stored?.version ?? 0) + 1;
      await saveAnswer(tx, id, code, posted, version, viewer.id, now);
      const change = { before: current, after: posted, ...(by === 'upload' && { by }) };
      record(posted.confirmed ? 'answer_confirmed' : 'answer_saved', code, change, version);
      done.saved.push(code);
      done.answers[code] = { ...posted, version, updatedBy: viewer.name, updatedAt: now };
    }
  }
  await recordEvents(tx, events);
  const { unlocked } = found;
  // What was open only because it had to be put right stays open, or its comment would come too late.
  const opened = unlocked && [...new Set([...unlocked, ...done.saved])];
  if (unlocked && opened && opened.length > unlocked.length) await saveUnlocked(tx, id, opened);
  if (done.saved.length > 0 && next !== found.state)
    await saveReturnState(tx, id, found.state, next, now, found.reason, opened);
  return accept(done);
}

/** Why this item alone cannot be kept. */
function refusalOf(
  found: EditedReturn,
  code: string,
  posted: Answer,
  known: string | null,
  now: Date,
): RefusedEdit | undefined {
  if (!isUnlocked(code, found.unlocked, found.problems)) return { code, reason: 'locked' };
  const text = passedMonth(posted.expected, known, now);
  return text ? { code, reason: 'rule', field: 'expected', text } : undefined;
}
