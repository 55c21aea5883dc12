import type { FigureFilter } from '~/domain/figure-filter';
import { sayWaves } from '~/domain/waves';
import { listNames } from '~/domain/words';
import type { Workbook } from '~/spreadsheets/sheet';
import { writeWorkbook } from '~/spreadsheets/write-workbook';
import { sayFigures } from './figure-reference.server';
import type { ChosenPhase } from './figures.server';

export type FileFormat = 'csv' | 'json' | 'xlsx' | 'ods';

/** The same figures in each form that a file can have; only the one asked for is made. */
type Forms = { csv: () => string; json: () => unknown; workbook: () => Workbook };

const types = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** A file of figures in this format. */
export async function makeFile(format: FileFormat, name: string, forms: Forms) {
  const type = types[format];
  if (format === 'csv') return { body: forms.csv(), type, name };
  if (format === 'json') return { body: JSON.stringify(forms.json()), type, name };
  return { body: await writeWorkbook(forms.workbook(), format), type, name };
}

/** The figures that a file is named after: a workbook by its period as its title says it, data by phase and edition. */
export function sayFileFigures(phase: ChosenPhase['phase'], format: FileFormat): string {
  return format === 'xlsx' || format === 'ods' ? phase.name : sayFigures(phase);
}

/** The filters that narrow a file, in words; one that names nothing we know is said as it was asked. */
export function sayFilter(
  { programme, waves, pillar, areas }: FigureFilter,
  programmes: readonly { id: string; name: string }[],
  pillars: readonly { slug: string; title: string }[],
  asked: readonly { slug: string; name: string }[] = [],
): string[] {
  const programmeName = programmes.find(({ id }) => id === programme)?.name;
  const pillarTitle = pillars.find(({ slug }) => slug === pillar)?.title;
  return [
    programme !== undefined && `${programmeName ?? programme} only`,
    waves !== undefined && `${sayWaves(waves)} only`,
    areas !== undefined && `${listNames(areas.map((slug) => nameIn(asked, slug))) || 'No areas'} only`,
    pillar !== undefined && `Pillar ${pillarTitle ?? pillar} only`,
  ].filter((said) => typeof said === 'string');
}

function nameIn(asked: readonly { slug: string; name: string }[], slug: string): string {
  return asked.find((area) => area.slug === slug)?.name ?? slug;
}
