import { store } from 'db/current';
import { recordEvents } from 'db/events';
import { removeExplanation, saveExplanation } from 'db/explanations';
import { cleanText } from '~/domain/clean-text';
import { type Explanation, explanationLimit } from '~/domain/explanations';
import { accept, type Result, refuse } from '~/domain/result';
import { isAbout } from '~/domain/rules';
import type { Viewer } from '~/domain/viewer';
import { loadReturn } from './returns.server';

/** What somebody says about one problem: that it is right, with or without words; null takes that back. */
export type Said = Pick<Explanation, 'rule' | 'code' | 'fingerprint'> & { text: string | null };

export type ExplainRefusal = 'closed' | 'not_allowed' | 'changed' | 'too_long';

/**
 * Records what the area confirms or explains before sending, all of it or nothing, each with its event. Refused when
 * what was entered is no longer what it was said of. Undefined when there is no such return for this viewer.
 */
export async function explain(
  viewer: Viewer,
  phaseId: string,
  areaSlug: string,
  said: readonly Said[],
  now: Date,
): Promise<Result<null, ExplainRefusal> | undefined> {
  const { transaction } = await store();
  return transaction(async (tx) => {
    const found = await loadReturn(tx, viewer, phaseId, areaSlug, now);
    if (!found) return undefined;
    if (found.phaseState === 'closed') return refuse('closed' as const);
    const may = found.actions.includes('edit') || found.actions.includes('submit');
    if (!may || !found.id) return refuse('not_allowed' as const);
    const asked = [...found.toConfirm, ...found.settled];
    if (!said.every((each) => asked.some((problem) => isAbout(each, problem))))
      return refuse('changed' as const);
    const clean = said.map(({ text, ...about }) => ({
      about,
      words: text === null ? null : cleanText(text),
    }));
    if (clean.some(({ words }) => words && [...words].length > explanationLimit))
      return refuse('too_long' as const);

    for (const { about, words } of clean) {
      if (words === null) await removeExplanation(tx, found.id, about);
      else await saveExplanation(tx, found.id, { ...about, text: words }, viewer.id, now);
      const { rule, code } = about;
      const action = words === null ? 'explanation_withdrawn' : 'explained';
      const change = { rule, code, ...(words !== null && { text: words }) };
      const itemCode = code ? { itemCode: code } : {};
      await recordEvents(tx, [
        { at: now, actorId: viewer.id, action, returnId: found.id, ...itemCode, change },
      ]);
    }
    return accept(null);
  });
}
