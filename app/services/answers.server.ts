import { store } from 'db/current';
import type { Result } from '~/domain/result';
import { isUnlocked, stillToConfirm } from '~/domain/save';
import type { Viewer } from '~/domain/viewer';
import { applyEdits, type Edit, type Saved, type SaveRefusal, type Saving } from './apply-edits.server';
import { type AreaReturn, loadReturn } from './returns.server';

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
    const found = await loadReturn(tx, viewer, phaseId, areaSlug, now);
    return found && applyEdits(tx, viewer, found, edits, saving ?? {}, now);
  });
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
