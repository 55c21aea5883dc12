import { roleNames, type Viewer } from '~/domain/viewer';
import { type About, sayTaker } from '~/spreadsheets/about';
import { fileName } from '~/spreadsheets/file-name';
import { movementCsv } from '~/spreadsheets/movement-csv';
import { movementJson } from '~/spreadsheets/movement-json';
import { sayFilter } from './figure-files.server';
import { sayFigures, sayState } from './figure-reference.server';
import { isIllustrative } from './figures.server';
import { type MovementQuery, readMovementReport } from './movement-report.server';

/** What moved as a file, with the page’s filters; `address` is that page’s. Undefined where the page would be. */
export async function readMovementFile(
  viewer: Viewer,
  query: MovementQuery & { comments: boolean; address: string },
  format: 'csv' | 'json',
  now: Date,
) {
  const found = await readMovementReport(viewer, query, now);
  if (!found) return undefined;
  const { report, references, from, to, choices } = found;
  const illustrative = await isIllustrative();
  const about: About = {
    takenAt: now,
    takenBy: sayTaker(roleNames[viewer.role], viewer.name),
    filters: sayFilter(query.filter, choices.programmes, choices.pillars),
    illustrative,
    reference: references.join(' '),
    state: [from, to].flatMap((phase) => (phase ? `${phase.name}: ${sayState(phase)}` : [])).join('; '),
    address: query.address,
    comments: query.comments,
  };
  const name = fileName(
    from ? `movement from ${sayFigures(from)} to` : 'movement',
    sayFigures(to),
    format,
    illustrative,
  );
  if (format === 'csv')
    return { body: movementCsv(report, query, about), type: 'text/csv; charset=utf-8', name };
  return { body: JSON.stringify(movementJson(report, query, about)), type: 'application/json', name };
}
