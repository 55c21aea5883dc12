import { listProgrammes } from 'db/areas';
import { store } from 'db/current';
import type { PhaseFigures } from '~/domain/figures';
import { standingNames } from '~/domain/status';
import { roleNames, type Viewer } from '~/domain/viewer';
import { listNames } from '~/domain/words';
import { type About, sayTaker } from '~/spreadsheets/about';
import { matrixCsv } from '~/spreadsheets/csv';
import { matrixJson } from '~/spreadsheets/figures-json';
import { fileName } from '~/spreadsheets/file-name';
import { matrixWorkbook } from '~/spreadsheets/matrix-workbook';
import { writeWorkbook } from '~/spreadsheets/write-workbook';
import { choosePhase, isIllustrative, readFigures } from './figures.server';
import { buildNarrowedMatrix, type MatrixQuery } from './narrowed-matrix.server';

export type MatrixFormat = 'csv' | 'json' | 'xlsx' | 'ods';

/** The counts by item as a file, with the page's filters; `address` is that page's. Undefined where the page would be. */
export async function readMatrixFile(
  viewer: Viewer,
  query: MatrixQuery & { address: string },
  format: MatrixFormat,
  now: Date,
) {
  const chosen = await choosePhase(viewer, query.phase, now);
  if (!chosen) return undefined;
  const [figures] = await readFigures([chosen.phase]);
  if (!figures) return undefined;
  const { db } = await store();
  const programmes = await listProgrammes(db);
  const illustrative = await isIllustrative();
  const matrix = buildNarrowedMatrix(figures, query);
  const about: About = {
    takenAt: now,
    takenBy: sayTaker(roleNames[viewer.role], viewer.name),
    filters: sayFilters(query, figures, programmes),
    illustrative,
    address: query.address,
    programmeNames: Object.fromEntries(programmes.map(({ id, name }) => [id, name])),
  };
  const name = fileName('items', chosen.phase.id, format, illustrative);
  if (format === 'csv') return { body: matrixCsv(matrix, about), type: 'text/csv; charset=utf-8', name };
  if (format === 'json')
    return { body: JSON.stringify(matrixJson(matrix, about)), type: 'application/json', name };
  return { body: await writeWorkbook(matrixWorkbook(matrix, about), format), type: types[format], name };
}

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

function sayFilters(
  { filter, status, items }: MatrixQuery,
  { proforma }: PhaseFigures,
  programmes: readonly { id: string; name: string }[],
): string[] {
  const { programme, wave, pillar } = filter;
  const programmeName = programmes.find(({ id }) => id === programme)?.name;
  const pillarTitle = proforma.pillars.find(({ slug }) => slug === pillar)?.title;
  return [
    programme !== undefined && `${programmeName ?? programme} only`,
    wave !== undefined && `Wave ${wave} only`,
    pillar !== undefined && `Pillar ${pillarTitle ?? pillar} only`,
    status && `Items with an area at ${standingNames[status].toLowerCase()} only`,
    items && `Items ${listNames(items)} only`,
  ].filter((said) => typeof said === 'string');
}
