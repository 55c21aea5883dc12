import type { BoardPack } from '~/domain/board-pack';
import { plural } from '~/domain/words';
import { cellText } from '../cell-text';
import { readZip, writeZip } from '../zip';
import { barriersSheet } from './barriers-sheet';
import type { BoardSheet } from './board-sheet';
import { commentsSheet } from './comments-sheet';
import { coverSheet } from './cover-sheet';
import { writeExcel } from './excel-file';
import { exceptionsSheet } from './exceptions-sheet';
import { finishParts } from './finish-parts';
import { gridSheet } from './grid-sheet';
import { matrixSheet } from './matrix-sheet';
import { movedSheet } from './moved-sheet';
import { trendsSheet } from './trends-sheet';
import { contentsSheet, definitionsSheet, headlinesSheet, notesSheet } from './words-sheets';

/**
 * The pack as a workbook for a board. The same pack always gives the same bytes. Nothing in it needs the thread that it
 * runs in, so a worker can write it; `progress` hears how far it is.
 */
export async function writeBoardWorkbook(
  pack: BoardPack,
  progress: (of100: number, step: string) => void = () => {},
): Promise<Uint8Array> {
  progress(0, 'Laying out the sheets');
  const sheets = boardSheets(pack);
  let done = 0;
  const written = await writeExcel(sheets, factsOf(pack), ({ name }) => {
    done += 1;
    progress(10 + Math.round((done * 60) / sheets.length), name);
  });
  progress(85, 'Packing the file');
  const charts = sheets.flatMap((sheet) => sheet.charts ?? []);
  const bytes = writeZip(finishParts(readZip(written), charts));
  progress(100, 'Done');
  return bytes;
}

/** Every sheet of a pack in its order: cover and contents, what was chosen, notes. */
export function boardSheets(pack: BoardPack): BoardSheet[] {
  const { headlines, movement, overdue, exceptions, matrix, grid, trends, barriers, comments, definitions } =
    pack;
  const chosen = [
    headlines && headlinesSheet(pack, headlines),
    movement !== undefined && movedSheet(pack, movement),
    (overdue ?? exceptions) && exceptionsSheet(pack),
    matrix && matrixSheet(pack, matrix),
    grid && gridSheet(pack, grid),
    trends && trendsSheet(pack, trends),
    barriers && barriersSheet(pack, barriers),
    comments && commentsSheet(pack, comments),
    definitions && definitionsSheet(definitions),
    notesSheet(pack),
  ].filter((sheet) => sheet !== undefined && sheet !== false);
  return [coverSheet(pack), contentsSheet(pack, chosen), ...chosen];
}

function factsOf({ cover }: BoardPack) {
  const { title, phase, marking, madeAt, base, illustrative } = cover;
  const areas = illustrative ? plural(base, 'illustrative area') : `${plural(base, 'area')} in England`;
  return {
    title: cellText(`${title}, ${areas}`),
    subject: cellText(`Board pack, ${phase.name}`),
    author: 'Report pathfinder progress',
    keywords: ['children’s social care', 'Families First for Children', 'pathfinder', 'progress'],
    madeAt,
    footer: `&L${inFooter(marking)}&RPage &P of &N`,
  };
}

// The most that Excel takes is 255 characters; an ampersand begins one of its codes.
function inFooter(text: string): string {
  return cellText(text).replaceAll('\n', ' ').slice(0, 200).replaceAll('&', '&&');
}
