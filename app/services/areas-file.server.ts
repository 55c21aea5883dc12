import { store } from 'db/current';
import { listPhases } from 'db/phases';
import { type GridChoices, readGridChoices } from '~/domain/grid-choices';
import { buildSectionShares } from '~/domain/section-shares';
import { roleNames, type Viewer } from '~/domain/viewer';
import { type About, sayTaker } from '~/spreadsheets/about';
import { totalGroups } from '~/spreadsheets/areas-groups';
import { sectionsCsv, sectionsJson } from '~/spreadsheets/areas-sections';
import { areasWorkbook } from '~/spreadsheets/areas-workbook';
import { areasCsv } from '~/spreadsheets/csv';
import { areasJson } from '~/spreadsheets/figures-json';
import { fileName } from '~/spreadsheets/file-name';
import { type GridQuery, readHeatmap } from './areas-grid-heatmap.server';
import { type FileFormat, makeFile, sayFileFigures, sayFilter } from './figure-files.server';
import { sayState } from './figure-reference.server';
import { isIllustrative } from './figures.server';

type Query = Omit<GridQuery, 'choices' | 'comments'> & {
  sort: string | null;
  /** Without them the grid is as it is when nothing but an order is asked for. */
  choices?: GridChoices;
  comments: boolean;
  address: string;
};

/** The grid of areas against items, or against sections, as a file; undefined when the viewer sees no figures or there is no such phase yet. */
export async function readAreasFile(viewer: Viewer, query: Query, format: FileFormat, now: Date) {
  const asked = query.choices ?? readGridChoices(new URLSearchParams({ sort: query.sort ?? '' }));
  const found = await readHeatmap(viewer, { ...query, choices: asked }, now);
  if (!found) return undefined;
  const { heatmap, choices, reference, phase, grouping } = found;
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
    frozenAt: phase.edition?.madeAt,
    known: await listPhases((await store()).db),
  };
  const name = fileName(
    asked.by === 'section' ? 'areas-sections' : 'areas',
    sayFileFigures(phase, format),
    format,
    illustrative,
  );
  const { programmes } = choices;
  const groups = grouping && totalGroups(heatmap, { by: grouping, against: asked.by, programmes });
  if (asked.by === 'section') {
    const sections = buildSectionShares(heatmap);
    return makeFile(format, name, {
      csv: () => sectionsCsv(heatmap, sections, about, groups),
      json: () => sectionsJson(heatmap, sections, about, groups),
      workbook: () => areasWorkbook(heatmap, about, sections, groups),
    });
  }
  return makeFile(format, name, {
    csv: () => areasCsv(heatmap, about, groups),
    json: () => areasJson(heatmap, about, groups),
    workbook: () => areasWorkbook(heatmap, about, undefined, groups),
  });
}
