import { store } from 'db/current';
import type { Tx } from 'db/store';
import { accept, type Result } from '~/domain/result';
import type { Problem } from '~/domain/rules';
import { isUnlocked, stillToConfirm } from '~/domain/save';
import type { Viewer } from '~/domain/viewer';
import { applyEdits, type Edit, type Saved, type SaveRefusal, type Saving } from './apply-edits.server';
import { checkLoadedReturn } from './checked-return.server';
import { type AreaReturn, loadReturn, loadWorkingReturn } from './returns.server';

export type { Clash, Edit, RefusedEdit, Saved, SaveRefusal, Saving } from './apply-edits.server';

/**
 * Keeps the answers that changed, each with its event, in one transaction; a clash keeps nothing of that item.
 * Undefined when there is no such return for this viewer.
 */
export async function saveAnswers(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  edits: Readonly<Record<string, Edit>>,
  saving: Saving | null,
  now: Date,
): Promise<Result<Saved, SaveRefusal> | undefined> {
  const { transaction } = await store();
  return transaction(async (tx) => {
    const found = await loadForEdits(tx, viewer, phaseId, areaSlug, now);
    return found && applyEdits(tx, viewer, found, edits, saving ?? {}, now);
  });
}

/** As saveAnswers, for one item; tells also what the area is asked to confirm about what it says now. */
export async function saveOneAnswer(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  code: string,
  edit: Edit,
  saving: Saving,
  now: Date,
): Promise<Result<Saved & { toConfirm: Problem[] }, SaveRefusal> | undefined> {
  const { transaction, db } = await store();
  const done = await transaction(async (tx) => {
    const found = await loadForEdits(tx, viewer, phaseId, areaSlug, now);
    return found && { found, outcome: await applyEdits(tx, viewer, found, { [code]: edit }, saving, now) };
  });
  if (!done) return undefined;
  const { found, outcome } = done;
  if (!outcome.ok) return outcome;
  const { id, area, items, proforma, openedAt, earlier } = found;
  const answers = { ...found.answers, ...outcome.value.answers };
  const { toConfirm } = await checkLoadedReturn(db, id, area, openedAt, {
    phase: phaseId,
    items,
    after: proforma.after ?? {},
    answers,
    earlier: earlier.map((sent) => sent.answers),
    about: code,
  });
  return accept({ ...outcome.value, toConfirm: toConfirm.filter((problem) => problem.code === code) });
}

/** The return with no more than edits need: what the rules say only while it decides which items are locked. */
async function loadForEdits(tx: Tx, ...which: [Viewer, string, string, Date]) {
  const found = await loadWorkingReturn(tx, ...which);
  const checked = found?.unlocked && (await loadReturn(tx, ...which));
  return found && { ...found, problems: checked ? checked.problems : [] };
}

/**
 * Says of all that a person had before them in a section that last time’s answers are still correct. Nothing is said
 * (`undefined` saved) when that is no longer what is left of the section: nobody confirms what they have not seen.
 */
export async function confirmSection(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  section: readonly string[],
  seen: readonly string[],
  now: Date,
): Promise<Result<Saved | undefined, SaveRefusal> | undefined> {
  const { transaction } = await store();
  return transaction(async (tx) => {
    const found = await loadReturn(tx, viewer, phaseId, areaSlug, now);
    if (!found) return undefined;
    const left = leftToConfirm(found, section, now);
    if (left.length === 0 || left.join() !== seen.join()) return { ok: true, value: undefined } as const;
    return applyEdits(tx, viewer, found, {}, { confirm: left }, now);
  });
}

/** The items among these of which one press may say that last time’s answer is still correct. */
export function leftToConfirm(found: AreaReturn, section: readonly string[], now: Date): string[] {
  const mayChange = (code: string) => isUnlocked(code, found.unlocked, found.problems);
  return stillToConfirm(section, found.answers, found.before?.answers ?? {}, mayChange, now);
}
