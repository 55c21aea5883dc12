import type { FigureFilter } from '~/domain/figure-filter';
import { roleNames, type Viewer } from '~/domain/viewer';
import { type About, sayTaker } from '~/spreadsheets/about';
import { areasWorkbook } from '~/spreadsheets/areas-workbook';
import { areasCsv } from '~/spreadsheets/csv';
import { areasJson } from '~/spreadsheets/figures-json';
import { fileName } from '~/spreadsheets/file-name';
import { orderOf, readHeatmap } from './areas-grid.server';
import { type FileFormat, makeFile, sayFilter } from './figure-files.server';
import { sayFigures, sayState } from './figure-reference.server';
import { isIllustrative } from './figures.server';

type Query = {
  phase: string | undefined;
  filter: FigureFilter;
  sort: string | null;
  comments: boolean;
  address: string;
};

/** The area × item grid as a file; undefined when the viewer sees no figures or there is no such phase yet. */
export async function readAreasFile(viewer: Viewer, query: Query, format: FileFormat, now: Date) {
  const found = await readHeatmap(viewer, { ...query, order: orderOf(query.sort) }, now);
  if (!found) return undefined;
  const { heatmap, choices, reference, phase } = found;
  const illustrative = await isIllustrative();
  const about: About = {
    takenAt: now,
    takenBy: sayTaker(roleNames[viewer.role], viewer.name),
    filters: sayFilter(query.filter, choices.programmes, choices.pillars),
    illustrative,
    reference,
    state: sayState(phase),
    address: query.address,
    comments: query.comments,
    programmeNames: Object.fromEntries(choices.programmes.map(({ id, name }) => [id, name])),
  };
  const name = fileName('areas', sayFigures(phase), format, illustrative);
  return makeFile(format, name, {
    csv: () => areasCsv(heatmap, about),
    json: () => areasJson(heatmap, about),
    workbook: () => areasWorkbook(heatmap, about),
  });
}
