import { dataWorkbookChoices } from '~/domain/pack-choices';
import { paths } from '~/paths';
import { readDataWorkbook } from '~/services/data-workbook.server';
import { answerWithFile, inFull } from './file-response';
import { packSearch } from './pack-query';
import type { Asked } from './session.server';

/** Answers a programme viewer with the workbook of all figures that the address asks for; otherwise not found. */
export function answerWithDataWorkbook(asked: Asked, format: 'xlsx' | 'ods'): Promise<Response> {
  return answerWithFile(asked, (viewer, { phase, filter, comments }, now) => {
    const choices = dataWorkbookChoices(filter, comments);
    const addressOf = (of: string) => inFull(asked.request, paths.boardPacks(packSearch(choices, of)));
    return readDataWorkbook(viewer, { phase, filter, comments, addressOf }, format, now);
  });
}
