import { listProgrammes } from 'db/areas';
import { store } from 'db/current';
import { editionKey } from '~/domain/edition';
import { type FigureFilter, filterFigures } from '~/domain/figure-filter';
import type { StatusFigures } from '~/domain/figures';
import { roleNames, type Viewer } from '~/domain/viewer';
import { sayTaker } from '~/spreadsheets/about';
import { refuseBroken } from '~/spreadsheets/check/check-workbook';
import { dataFiguresOf } from '~/spreadsheets/data-workbook/data-figures';
import { dataWorkbook } from '~/spreadsheets/data-workbook/data-workbook';
import { fileName } from '~/spreadsheets/file-name';
import { workbookParts } from '~/spreadsheets/write-workbook';
import { writeZip } from '~/spreadsheets/zip';
import { sayFilter } from './figure-files.server';
import { referTo, sayState } from './figure-reference.server';
import { choosePhase, isIllustrative, readFigures, readStatusFigures } from './figures.server';

export type DataWorkbookQuery = {
  phase: string | undefined;
  filter: FigureFilter;
  /** Whether areas' comments were asked for. */
  comments: boolean;
  /** The address in full of a page with the same figures, for the phase's reference. */
  addressOf: (phase: string) => string;
};

/**
 * Everything that is counted for one phase as a workbook that everybody can read; undefined where the pages would be.
 * It is held against every rule for such workbooks before it is handed over, and one that fails an essential rule is a
 * bug. Of an edition it is the same file whoever takes it and whenever.
 */
export async function readDataWorkbook(
  viewer: Viewer,
  query: DataWorkbookQuery,
  format: 'xlsx' | 'ods',
  now: Date,
) {
  const chosen = await choosePhase(viewer, query.phase, now);
  if (!chosen) return undefined;
  const { phase, phases, previous } = chosen;
  const { edition } = phase;
  const past = phases.slice(0, phases.indexOf(phase));
  const whole = await readFigures(previous ? [previous, phase] : [phase], now);
  const current = whole.at(-1);
  if (!current) return undefined;
  const narrow = <Figures extends StatusFigures>(figures: Figures) =>
    filterFigures(figures, query.filter) as Figures;
  const figures = narrow(current);
  const earlier = (await readStatusFigures(past, now)).map(narrow);
  const { db } = await store();
  const programmes = await listProgrammes(db);
  const illustrative = await isIllustrative();
  const takenAt = edition?.madeAt ?? now;
  const address = query.addressOf(edition ? editionKey(edition) : phase.id);
  const subject = { kind: 'progress', filter: query.filter } as const;
  const reference = referTo(figures, { phase, phases }, subject, now, earlier);
  const workbook = dataWorkbook(
    {
      ...dataFiguresOf(figures, previous && whole[0] && narrow(whole[0]), earlier, takenAt),
      proforma: current.proforma,
    },
    {
      takenAt,
      takenBy: edition?.madeAs ?? sayTaker(roleNames[viewer.role], viewer.name),
      filters: sayFilter(query.filter, programmes, current.proforma.pillars, current.asked),
      illustrative,
      ...(reference && { reference }),
      state: sayState(phase),
      address,
      comments: query.comments,
      programmeNames: Object.fromEntries(programmes.map(({ id, name }) => [id, name])),
      frozen: edition !== undefined,
      known: chosen.known,
      links: { page: address, help: new URL('/help', address).href },
    },
  );
  const name = fileName('progress data', phase.name, format, illustrative);
  const parts = workbookParts(workbook, format);
  refuseBroken(parts, name);
  return { body: writeZip(parts), type: types[format], name, reference };
}

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};
