import { listProgrammes } from 'db/areas';
import { store } from 'db/current';
import { standingNames } from '~/domain/status';
import { roleNames, type Viewer } from '~/domain/viewer';
import { listNames } from '~/domain/words';
import { type About, sayTaker } from '~/spreadsheets/about';
import { matrixCsv } from '~/spreadsheets/csv';
import { matrixJson } from '~/spreadsheets/figures-json';
import { fileName } from '~/spreadsheets/file-name';
import { matrixWorkbook } from '~/spreadsheets/matrix-workbook';
import { type FileFormat, makeFile, sayFileFigures, sayFilter } from './figure-files.server';
import { referTo, sayState } from './figure-reference.server';
import { choosePhase, isIllustrative, readFigures } from './figures.server';
import { buildNarrowedMatrix, type MatrixQuery, narrowAll } from './narrowed-matrix.server';

/** The counts by item as a file, with the page's filters; `address` is that page's. Undefined where the page would be. */
export async function readMatrixFile(
  viewer: Viewer,
  query: MatrixQuery & { address: string },
  format: FileFormat,
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
    filters: [...sayFilter(query.filter, programmes, figures.proforma.pillars), ...sayRows(query)],
    illustrative,
    reference: referTo(narrowAll(figures, query), chosen, { ...query, kind: 'items' }, now),
    state: sayState(chosen.phase),
    address: query.address,
    programmeNames: Object.fromEntries(programmes.map(({ id, name }) => [id, name])),
    frozenAt: chosen.phase.edition?.madeAt,
    known: chosen.known,
  };
  const name = fileName('items', sayFileFigures(chosen.phase, format), format, illustrative);
  return makeFile(format, name, {
    csv: () => matrixCsv(matrix, about),
    json: () => matrixJson(matrix, about),
    workbook: () => matrixWorkbook(matrix, about),
  });
}

/** What else narrows the matrix, in words. */
export function sayRows({ status, items }: Pick<MatrixQuery, 'status' | 'items'>): string[] {
  return [
    status && `Items with an area at ${standingNames[status].toLowerCase()} only`,
    items && `Items ${listNames(items)} only`,
  ].filter((said) => typeof said === 'string');
}
