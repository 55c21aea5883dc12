import { store } from 'db/current';
import { findSetting } from 'db/settings';
import { buildMatrix } from '~/domain/matrix';
import { besideTable } from '~/domain/narrative-claims';
import { narrativeClaims } from '~/domain/narrative-claims-schema';
import { buildSideBySide, type SideBySideLine } from '~/domain/side-by-side';
import type { Viewer } from '~/domain/viewer';
import { referTo } from './figure-reference.server';
import { choosePhase, isIllustrative, readFigures, readPublished } from './figures.server';
import { framed } from './matrix.server';

/**
 * The published figures beside ours, and what the report's text says otherwise; undefined when the viewer sees no
 * figures, or nothing published is loaded.
 */
export async function readPublishedPage(viewer: Viewer, now: Date) {
  const { db } = await store();
  const loaded = narrativeClaims.safeParse(await findSetting(db, 'narrative_claims')).data;
  const chosen = loaded && (await choosePhase(viewer, loaded.phase, now));
  if (!chosen) return undefined;
  const [figures] = await readFigures([chosen.phase]);
  if (!figures) return undefined;
  const published = (await readPublished(chosen.phase)).map(({ itemCode, phaseId: _, ...row }) => ({
    code: itemCode,
    ...row,
  }));
  const matrix = buildMatrix(figures);
  const { pillars, rows, tally } = buildSideBySide(matrix, published);
  const { report, table, note, claims } = loaded;
  return {
    ...framed(chosen, now),
    reference: referTo(figures, chosen, { kind: 'items', filter: {} }, now),
    illustrative: await isIllustrative(),
    base: matrix.base,
    sent: matrix.sent,
    notSent: matrix.areas.filter(({ submissionId }) => !submissionId).map(({ name }) => name),
    rows,
    tally,
    pillars: pillars.map(({ sections, ...pillar }) => ({
      ...pillar,
      sections: sections.map(({ lines, ...section }) => ({ ...section, lines: lines.map(withoutAreas) })),
    })),
    sources: { report, table, note },
    claims: besideTable(claims, published),
  };
}

/** A line without the areas behind its counts, which one item's page shows. */
function withoutAreas({ published, ours, verdict }: SideBySideLine) {
  const { code, statement, shortName, base } = ours;
  return {
    code,
    statement,
    shortName,
    base,
    published,
    counts: {
      in_place: ours.inPlace.count,
      in_design: ours.inDesign.count,
      not_implemented: ours.notImplemented.count,
    },
    notSubmitted: ours.notSubmitted.count,
    verdict,
  };
}
