import { store } from 'db/current';
import { findSetting } from 'db/settings';
import { buildMatrix } from '~/domain/matrix';
import { buildSpecification, type SpecifiedItem, uncoveredExpectations } from '~/domain/specification';
import type { Viewer } from '~/domain/viewer';
import { referTo } from './figure-reference.server';
import { choosePhase, readFigures } from './figures.server';
import { framed } from './matrix.server';

/**
 * What the specification expects beside the items that stand for it and where areas stand on them; undefined when the
 * viewer sees no figures or there is no such phase yet.
 */
export async function readSpecification(viewer: Viewer, phaseId: string | undefined, now: Date) {
  const chosen = await choosePhase(viewer, phaseId, now);
  if (!chosen) return undefined;
  const [figures] = await readFigures([chosen.phase]);
  if (!figures) return undefined;
  const { db } = await store();
  const loaded = uncoveredExpectations.safeParse(await findSetting(db, 'uncovered_expectations')).data;
  const { proforma } = figures;
  const matrix = buildMatrix(figures);
  const specification = buildSpecification(matrix, proforma, loaded ?? []);
  return {
    ...framed(chosen, now),
    reference: referTo(figures, chosen, { kind: 'items', filter: {} }, now),
    base: matrix.base,
    sent: matrix.sent,
    notSent: matrix.areas.filter(({ submissionId }) => !submissionId).map(({ name }) => name),
    documents: proforma.meanings && {
      specification: proforma.meanings.specification,
      appendix: proforma.meanings.appendix,
      cautions: proforma.meanings.readerships.flatMap(({ name, caution }) =>
        caution ? [{ name, caution }] : [],
      ),
    },
    specification: specification && {
      ...specification,
      pillars: specification.pillars.map(({ sections, ...pillar }) => ({
        ...pillar,
        sections: sections.map(({ items, ...section }) => ({ ...section, items: items.map(withoutAreas) })),
      })),
    },
  };
}

/** An item without the areas behind its counts, which its own page shows. */
function withoutAreas({ row, ...item }: SpecifiedItem) {
  const { code, statement, shortName, base } = row;
  return {
    ...item,
    code,
    statement,
    shortName,
    base,
    counts: {
      in_place: row.inPlace.count,
      in_design: row.inDesign.count,
      not_implemented: row.notImplemented.count,
      not_submitted: row.notSubmitted.count,
    },
  };
}
