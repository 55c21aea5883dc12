import { noAnswer } from '~/domain/answers';
import type { StepBack } from '~/domain/figures';
import type { Status } from '~/domain/status';
import type { Viewer } from '~/domain/viewer';
import { type Edit, saveAnswers } from '~/services/answers.server';
import { type AreaReturn, readReturn } from '~/services/returns.server';
import { done } from './outcomes';

/** The phase that is open where the tests’ clock stands. */
export const present = '2026-10';

/** One posted answer; `seen` is the version its sender saw, 0 for none. */
export function edit(status: Status | null, comment = '', seen = 0, stepBack: StepBack | null = null): Edit {
  return { content: { ...noAnswer, status, comment, stepBack }, seen };
}

/** A return of this viewer that the test knows to be there. */
export async function theReturn(viewer: Viewer, area: string, now = new Date()): Promise<AreaReturn> {
  const found = await readReturn(viewer, present, area, now);
  if (!found) throw new Error(`There is no return of ${area} for ${viewer.name}.`);
  return found;
}

/** Answers whatever keeps the return from being sent as it stood last time; gives the return. */
export async function complete(viewer: Viewer, area: string, now = new Date()): Promise<AreaReturn> {
  const { items, answers, before } = await theReturn(viewer, area, now);
  const edits = items.map(({ code }) => [
    code,
    edit(before?.answers[code]?.status ?? 'in_place', `Our board agreed ${code}.`, answers[code]?.version),
  ]);
  done(await saveAnswers(viewer, present, area, Object.fromEntries(edits), null, now));
  return theReturn(viewer, area, now);
}
