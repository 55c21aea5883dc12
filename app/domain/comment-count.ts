import { isNew } from './comment-reader';
import { standingOf, submissionsByArea } from './coverage';
import type { PhaseFigures } from './figures';
import { itemsOf } from './proforma';
import { isStatus } from './status';

/**
 * How many answers that count have a comment: all of them, or those sent after somebody last looked (null: never). The
 * same as listing them, without the lists.
 */
export function countComments(phases: readonly PhaseFigures[], newSince: Date | null = null): number {
  let count = 0;
  for (const figures of phases) {
    const codes = itemsOf(figures.proforma).map(({ code }) => code);
    const submissions = submissionsByArea(figures);
    for (const area of figures.asked) {
      const submission = submissions.get(area.id);
      if (!submission || !isNew({ submission }, newSince)) continue;
      for (const code of codes)
        if (submission.answers[code]?.comment.trim() && isStatus(standingOf(area, submission, code)))
          count += 1;
    }
  }
  return count;
}
