import { roleNames, type Viewer } from '~/domain/viewer';
import { type About, sayTaker } from '~/spreadsheets/about';
import { barriersCsv, barriersJson } from '~/spreadsheets/barriers-file';
import { fileName } from '~/spreadsheets/file-name';
import { type BarriersQuery, findBarriers } from './barriers.server';
import { sayFilter } from './figure-files.server';
import { sayFigures, sayState } from './figure-reference.server';
import { isIllustrative } from './figures.server';

/** The barriers as a file, with the page's filters; `address` is that page's. Undefined where the page would be. */
export async function readBarriersFile(
  viewer: Viewer,
  query: BarriersQuery & { address: string },
  format: 'csv' | 'json',
  now: Date,
) {
  const found = await findBarriers(viewer, query, now);
  if (!found) return undefined;
  const illustrative = await isIllustrative();
  const about: About = {
    takenAt: now,
    takenBy: sayTaker(roleNames[viewer.role], viewer.name),
    filters: sayFilter(query.filter, found.programmes, found.whole.proforma.pillars),
    illustrative,
    ...(found.reference && { reference: found.reference }),
    state: sayState(found.chosen.phase),
    address: query.address,
  };
  const name = fileName('barriers', sayFigures(found.chosen.phase), format, illustrative);
  return format === 'csv'
    ? { body: barriersCsv(found, about), type: 'text/csv; charset=utf-8', name }
    : { body: JSON.stringify(barriersJson(found, about)), type: 'application/json', name };
}
