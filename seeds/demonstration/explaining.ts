import type { Viewer } from '~/domain/viewer';
import { explain } from '~/services/explanations.server';
import { readReturn } from '~/services/returns.server';

/** What an area says when a rule asks about something that is right, by rule; a tick is enough for the others. */
const words: Record<string, readonly string[]> = {
  swift_move: [
    'Designed and put in place within the quarter, on the model of another area.',
    'Further on than we had thought when we last reported.',
  ],
  stage_order: [
    'Running on an interim version. The final one goes to the board for agreement.',
    'Brought in from another team while the earlier step is finished.',
  ],
  no_comment: ['Nothing to add to what we said before.', ''],
};

/** Confirms or explains everything that the rules ask of a return, so that it can be sent. */
export async function explainAll(viewer: Viewer, phase: string, area: string, now: Date) {
  const asked = (await readReturn(viewer, phase, area, now))?.toConfirm ?? [];
  const said = asked.map(({ rule, code, fingerprint }, at) => {
    const choice = words[rule] ?? [''];
    return { rule, code, fingerprint, text: choice[at % choice.length] ?? '' };
  });
  return explain(viewer, phase, area, said, now);
}
