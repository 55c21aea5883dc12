import { listProgrammes } from 'db/areas';
import { store } from 'db/current';
import { phaseReference } from '~/domain/edition';
import { filterFigures } from '~/domain/figure-filter';
import { buildHeadlines, headlineText } from '~/domain/headlines';
import { type MatrixRow, matrixRows } from '~/domain/matrix';
import { buildMovement, type Movement } from '~/domain/movement';
import { itemsOf } from '~/domain/proforma';
import { compareWithPublished, type PublishedCheck, type PublishedComparison } from '~/domain/published';
import { countsOf } from '~/domain/standing-counts';
import type { Viewer } from '~/domain/viewer';
import { referTo } from './figure-reference.server';
import { type ChosenPhase, choosePhase, readFigures, readPublished } from './figures.server';
import { buildNarrowedMatrix, type MatrixQuery, narrowAll, narrowFigures } from './narrowed-matrix.server';

/** The counts by item as the page shows them; undefined when the viewer sees no figures or there is no such phase. */
export async function readMatrix(viewer: Viewer, query: MatrixQuery, now: Date) {
  const chosen = await choosePhase(viewer, query.phase, now);
  if (!chosen) return undefined;
  const [figures, before] = await readFigures([chosen.phase, ...(chosen.previous ? [chosen.previous] : [])]);
  if (!figures) return undefined;
  const { db } = await store();
  const programmes = await listProgrammes(db);
  const printed = (await readPublished(chosen.phase)).map(({ itemCode, ...row }) => ({
    code: itemCode,
    ...row,
  }));
  const matrix = buildNarrowedMatrix(figures, query);
  const movement =
    before && buildMovement(filterFigures(before, query.filter), narrowFigures(figures, query));
  const { programme, waves } = query.filter;
  const comparable = printed.length > 0 && programme === undefined && waves === undefined;
  const published = comparable ? compareWithPublished(matrix, printed) : undefined;
  const totals = buildHeadlines({ matrix }).find(({ id }) => id === 'answers');

  return {
    ...framed(chosen, now),
    reference: referTo(narrowAll(figures, query), chosen, { ...query, kind: 'items' }, now),
    base: matrix.base,
    sent: matrix.sent,
    missing: matrix.areas.filter(({ submissionId }) => submissionId === null).map(({ name }) => name),
    choices: {
      programmes: programmes
        .filter(({ id }) => figures.asked.some((area) => area.programme === id))
        .map(({ id, name }) => ({ id, name })),
      waves: [...new Set(figures.asked.map((area) => area.wave))].sort((a, b) => a - b),
      pillars: figures.proforma.pillars.map(({ slug, title }) => ({ slug, title })),
    },
    shown: matrixRows(matrix).length,
    ofItems: itemsOf(figures.proforma).length,
    totals: totals && headlineText(totals),
    movedSince:
      movement && movement.compared > 0
        ? { phase: movement.from.name, areas: movement.areas.length }
        : undefined,
    /** Whether some areas of the phase are not asked every item shown. */
    partScope: matrixRows(matrix).some((row) => row.notInScope.count > 0),
    hasPublished: printed.length > 0,
    published: published && {
      agree: published.agree,
      compared: published.agree + published.differ.length,
      differ: matrixRows(matrix)
        .filter(({ code }) => published.differ.includes(code))
        .map(({ code, shortName, base }) => ({
          code,
          shortName,
          base,
          ...impossibleSum(published.rows[code]),
        })),
    },
    pillars: matrix.pillars.map(({ sections, ...pillar }) => ({
      ...pillar,
      sections: sections.map(({ code, title, rows }) => ({
        code,
        title,
        rows: rows.map((row) => countsOnly(row, movement, query.published ? published : undefined)),
      })),
    })),
  };
}

/**
 * What every programme page's frame shows of the phase and when, and the phases that can be chosen, newest first. Figures
 * that were replaced go by the name of their edition, so that every link of the page stays with them.
 */
export function framed(
  { phase, phaseState, phases }: Pick<ChosenPhase, 'phase' | 'phaseState' | 'phases'>,
  now: Date,
) {
  const { name, edition, replacedBy } = phase;
  const reference = phaseReference(phase);
  const choices = phases.map((each) => ({ id: each.id, name: each.name }));
  if (edition && replacedBy)
    choices.splice(phases.indexOf(phase), 0, { id: reference, name: `${name}, edition ${edition.number}` });
  return {
    phase: { ...phase, id: reference },
    phaseState,
    asAt: now,
    phases: choices.reverse(),
  };
}

/** What the published counts add up to, where that is more areas than were asked. */
function impossibleSum(check: PublishedCheck | undefined) {
  if (!check?.impossible) return { printed: undefined };
  const { inPlace, inDesign, notImplemented } = check.published;
  return { printed: inPlace + inDesign + notImplemented };
}

/** A row without the areas behind its counts, which one item's page shows. */
function countsOnly(
  row: MatrixRow,
  movement: Movement | undefined,
  published: PublishedComparison | undefined,
) {
  const { code, statement, shortName, base } = row;
  const moves = (direction: 'up' | 'back') =>
    movement?.[direction].filter((move) => move.code === code) ?? [];
  return {
    code,
    statement,
    shortName,
    base,
    counts: countsOf(row),
    up: moves('up').length,
    back: moves('back').length,
    check: published?.rows[code],
  };
}
