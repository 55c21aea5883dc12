import { standingOf, submissionsByArea } from './coverage';
import type { StatusFigures, StatusSubmission } from './figures';
import { itemsOf } from './proforma';
import type { Standing } from './status';

/** One item of one area that counts otherwise than it did. */
export type ChangedStanding = { code: string; shortName: string; from: Standing; to: Standing };

/** One area of which something else counts than did. */
export type ChangedArea = {
  slug: string;
  name: string;
  /** The versions counted; null: none. */
  from: number | null;
  to: number | null;
  /** Items whose standing changed; a new version may change none, only comments. */
  items: readonly ChangedStanding[];
};

/** What counts otherwise between two readings of one phase's figures, area by area in name order. */
export function figureChanges(before: StatusFigures, after: StatusFigures): ChangedArea[] {
  const areas = new Map([...before.asked, ...after.asked].map((area) => [area.id, area]));
  const [were, are] = [submissionsByArea(before), submissionsByArea(after)];
  const items = itemsOf(after.proforma);
  return [...areas.values()].flatMap((area) => {
    const [was, is] = [were.get(area.id), are.get(area.id)];
    const askedBefore = before.asked.find(({ id }) => id === area.id);
    const askedAfter = after.asked.find(({ id }) => id === area.id);
    const changed = items.flatMap(({ code, shortName }) => {
      const from = askedBefore ? standingOf(askedBefore, was, code) : 'not_in_scope';
      const to = askedAfter ? standingOf(askedAfter, is, code) : 'not_in_scope';
      return from === to ? [] : [{ code, shortName, from, to }];
    });
    if (was?.id === is?.id && changed.length === 0) return [];
    const { slug, name } = area;
    return [{ slug, name, from: versionOf(was), to: versionOf(is), items: changed }];
  });
}

function versionOf(submission: StatusSubmission | undefined): number | null {
  return submission?.version ?? null;
}
