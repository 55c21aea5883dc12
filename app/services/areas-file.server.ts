import type { FigureFilter } from '~/domain/figure-filter';
import { roleNames, type Viewer } from '~/domain/viewer';
import { type About, sayTaker } from '~/spreadsheets/about';
import { areasWorkbook } from '~/spreadsheets/areas-workbook';
import { areasCsv } from '~/spreadsheets/csv';
import { areasJson } from '~/spreadsheets/figures-json';
import { fileName } from '~/spreadsheets/file-name';
import { writeWorkbook } from '~/spreadsheets/write-workbook';
import { orderOf, readHeatmap } from './areas-grid.server';
import { isIllustrative } from './figures.server';

type Format = 'csv' | 'json' | 'xlsx' | 'ods';
type Query = {
  phase: string | undefined;
  filter: FigureFilter;
  sort: string | null;
  comments: boolean;
  address: string;
};

/** The area × item grid as a file; undefined when the viewer sees no figures or there is no such phase yet. */
export async function readAreasFile(viewer: Viewer, query: Query, format: Format, now: Date) {
  const found = await readHeatmap(viewer, { ...query, order: orderOf(query.sort) }, now);
  if (!found) return undefined;
  const { heatmap, choices } = found;
  const illustrative = await isIllustrative();
  const about: About = {
    takenAt: now,
    takenBy: sayTaker(roleNames[viewer.role], viewer.name),
    filters: sayFilters(query.filter, choices),
    illustrative,
    address: query.address,
    comments: query.comments,
    programmeNames: Object.fromEntries(choices.programmes.map(({ id, name }) => [id, name])),
  };
  const name = fileName('areas', heatmap.phase.id, format, illustrative);
  if (format === 'csv') return { body: areasCsv(heatmap, about), type: 'text/csv; charset=utf-8', name };
  if (format === 'json')
    return { body: JSON.stringify(areasJson(heatmap, about)), type: 'application/json', name };
  return { body: await writeWorkbook(areasWorkbook(heatmap, about), format), type: types[format], name };
}

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

type Choices = NonNullable<Awaited<ReturnType<typeof readHeatmap>>>['choices'];

function sayFilters({ programme, wave, pillar }: FigureFilter, choices: Choices): string[] {
  const programmeName = choices.programmes.find(({ id }) => id === programme)?.name;
  const pillarTitle = choices.pillars.find(({ slug }) => slug === pillar)?.title;
  return [
    ...(programme === undefined ? [] : [`${programmeName ?? programme} only`]),
    ...(wave === undefined ? [] : [`Wave ${wave} only`]),
    ...(pillar === undefined ? [] : [`Pillar ${pillarTitle ?? pillar} only`]),
  ];
}
