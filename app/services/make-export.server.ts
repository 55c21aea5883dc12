import type { BoardPack } from '~/domain/board-pack';
import { dataWorkbookChoices, type PackChoices } from '~/domain/pack-choices';
import type { ExportKind } from '~/domain/pack-exports';
import { accept, type Result, refuse } from '~/domain/result';
import type { Viewer } from '~/domain/viewer';
import { writeBoardSlides } from '~/spreadsheets/board-slides/write-board-slides';
import { writeBoardWorkbook } from '~/spreadsheets/board-workbook/write-board-workbook';
import { fileName } from '~/spreadsheets/file-name';
import { readBoardPack } from './board-pack.server';
import { readDataWorkbook } from './data-workbook.server';
import type { Make, Progress } from './export-work.server';
import { sayFigures } from './figure-reference.server';
import { type ChosenPhase, choosePhase } from './figures.server';
import type { MadeFile } from './kept-export.server';
import { archiveOf, readPlainData } from './plain-data.server';

/** The address, in full, of the page with the figures of a choice. */
export type AddressOf = (phase: string, choices: PackChoices) => string;

type Wanted = {
  viewer: Viewer;
  /** Names its edition where it has one, so that the file is of what was chosen here. */
  phase: string;
  figured: ChosenPhase['phase'];
  choices: PackChoices;
  addressOf: AddressOf;
};
type Made = Pick<MadeFile, 'name' | 'type' | 'body' | 'reference'>;
type Maker = (wanted: Wanted, progress: Progress, now: Date) => Promise<Made | undefined>;

const noPhase = 'There is no such phase or edition any more.';
const nothing = 'Nothing can be made of this choice.';

/** Makes files of every kind from the figures of the phase and edition that was asked for. */
export function makeExports(addressOf: AddressOf): Make {
  return async (viewer, asked, progress): Promise<Result<MadeFile, string>> => {
    const { kind, choices, phaseReference, requestedAt: now } = asked;
    const chosen = await choosePhase(viewer, phaseReference, now);
    if (!chosen) return refuse(noPhase);
    const { id: phaseId, edition } = chosen.phase;
    const phase = edition ? `${phaseId}.e${edition.number}` : phaseId;
    await progress(1, 'Reading the figures');
    const wanted = { viewer, phase, figured: chosen.phase, choices, addressOf };
    const made = await makers[kind](wanted, progress, now);
    return made ? accept({ ...made, phaseId, edition: edition?.number }) : refuse(nothing);
  };
}

const office = 'application/vnd.openxmlformats-officedocument';

const makers: Record<ExportKind, Maker> = {
  workbook: packMaker(
    (pack, tell) => writeBoardWorkbook(pack, (of100) => tell(of100, 'Writing the workbook')),
    { format: 'xlsx', type: `${office}.spreadsheetml.sheet` },
  ),
  slides: packMaker((pack, tell) => writeBoardSlides(pack, (of100) => tell(of100, 'Writing the slides')), {
    format: 'pptx',
    type: `${office}.presentationml.presentation`,
  }),
  data_workbook: async ({ choices: { filter, sections }, viewer, phase, addressOf }, progress, now) => {
    await progress(30, 'Writing and checking the workbook');
    const comments = sections.includes('comments');
    const choices = dataWorkbookChoices(filter, comments);
    const query = { phase, filter, comments, addressOf: (of: string) => addressOf(of, choices) };
    return readDataWorkbook(viewer, query, 'ods', now);
  },
  data_archive: async ({ choices: { filter, areas, sections }, viewer, phase }, progress, now) => {
    const comments = sections.includes('comments');
    const read = await readPlainData(viewer, { to: phase, filter, areas, comments }, now);
    if (!read) return undefined;
    await progress(50, 'Writing the files');
    const name = read.nameFor('data', 'zip');
    return { name, type: 'application/zip', body: archiveOf(read.files), reference: read.reference };
  },
};

type Tell = (of100: number, step: string) => void;

/** Makes a file of a board pack: reading it is the first part of the work, writing it the rest. */
function packMaker(
  write: (pack: BoardPack, tell: Tell) => Promise<Uint8Array>,
  { format, type }: { format: string; type: string },
): Maker {
  return async ({ viewer, phase, figured, choices, addressOf }, progress, now) => {
    const query = { phase, choices, address: addressOf(phase, choices) };
    const pack = await readBoardPack(viewer, query, now);
    if (!pack) return undefined;
    let told = Promise.resolve();
    const tell: Tell = (of100, step) => {
      told = told.then(() => progress(40 + of100 * 0.6, step));
      // Whether it went wrong is asked for below, when the writing is over.
      told.catch(() => {});
    };
    const body = await write(pack, tell);
    await told;
    const { areas, illustrative, reference } = pack.cover;
    const kind = areas === 'anonymised' ? 'anonymised board pack' : 'board pack';
    return { name: fileName(kind, sayFigures(figured), format, illustrative), type, body, reference };
  };
}
