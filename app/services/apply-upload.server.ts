import { store } from 'db/current';
import { findWorkbookUpload, finishWorkbookUpload } from 'db/workbook-uploads';
import { accept, type Result, refuse } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { type Conflict, decideUpload, type UploadDecision } from '~/domain/workbook-upload';
import { applyEdits, type Edit } from './apply-edits.server';
import { loadReturn } from './returns.server';

/** What a person had before them, and what they chose for each conflict. */
export type Choices = {
  /** The stored version of each answer that the workbook would change, by item code. */
  seen: Readonly<Record<string, number>>;
  keep: Readonly<Record<string, 'screen' | 'workbook' | undefined>>;
};

export type ApplyRefusal =
  | { reason: 'closed' | 'not_allowed' | 'problems' | 'changed' | 'applied' }
  /** The conflicts for which nothing was chosen. */
  | { reason: 'undecided'; codes: string[] };

/**
 * Applies an uploaded workbook, all of it or nothing, in one transaction: as the person saw it, or not at all. Gives
 * the number of answers that changed; undefined when the workbook is not this viewer's, or not of this return.
 */
export async function applyUpload(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  id: string,
  choices: Choices,
  now: Date,
): Promise<Result<number, ApplyRefusal> | undefined> {
  const { transaction } = await store();
  try {
    return await transaction(async (tx) => {
      const found = await loadReturn(tx, viewer, phaseId, areaSlug, now);
      const upload = found?.id && (await findWorkbookUpload(tx, id, found.id, viewer.id));
      if (!found || !upload) return undefined;
      if (!upload.content) return refuse({ reason: 'applied' } as const);
      const decision = decideUpload(upload.content, found, now);
      if (decision.problems.length > 0) return refuse({ reason: 'problems' } as const);
      if (!isAsSeen(decision, choices)) return refuse({ reason: 'changed' } as const);
      const undecided = decision.conflicts.filter(({ code }) => !choices.keep[code]);
      if (undecided.length > 0)
        return refuse({ reason: 'undecided', codes: undecided.map(({ code }) => code) } as const);

      const { edits, confirm } = editsOf(decision, choices);
      const applied = await applyEdits(tx, viewer, found, edits, { confirm, by: 'upload' }, now);
      if (!applied.ok) return refuse({ reason: applied.refusal.reason });
      const { saved, clashes, refused } = applied.value;
      if (clashes.length + refused.length > 0) throw new PartlyRefused();
      await finishWorkbookUpload(tx, id, now);
      return accept(saved.length);
    });
  } catch (error) {
    if (error instanceof PartlyRefused) return refuse({ reason: 'changed' } as const);
    throw error;
  }
}

/** Thrown to undo what was applied already: all of a workbook is kept, or nothing. */
class PartlyRefused extends Error {}

/** Whether the workbook would still change what the person saw that it would, from what they saw. */
function isAsSeen({ differences, conflicts }: UploadDecision, { seen }: Choices): boolean {
  const now = [...differences, ...conflicts];
  return now.length === Object.keys(seen).length && now.every((change) => seen[change.code] === change.seen);
}

/** What to save; of a conflict decided for the screen, what the workbook said goes into the history. */
function editsOf({ differences, conflicts }: UploadDecision, { keep }: Choices) {
  const lost = ({ code }: Conflict) => keep[code] === 'screen';
  const won = [...differences, ...conflicts.filter((conflict) => !lost(conflict))];
  const edits: Record<string, Edit> = {};
  for (const { code, now, seen } of won) edits[code] = { content: now, seen, meant: true };
  for (const { code, now, seen } of conflicts.filter(lost))
    edits[code] = { content: now, seen, setAside: true };
  return { edits, confirm: won.filter(({ stillCorrect }) => stillCorrect).map(({ code }) => code) };
}
