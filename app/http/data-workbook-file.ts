import { paths } from '~/paths';
import { readDataWorkbook } from '~/services/data-workbook.server';
import { answerWithFile, inFull } from './file-response';
import type { Asked } from './session.server';

/** Answers a programme viewer with the workbook of all figures that the address asks for; otherwise not found. */
export function answerWithDataWorkbook(asked: Asked, format: 'xlsx' | 'ods'): Promise<Response> {
  return answerWithFile(asked, (viewer, { phase, filter, comments }, now) => {
    const { programme, wave, pillar } = filter;
    const address = inFull(asked.request, paths.matrix({ phase, programme, wave, pillar }));
    return readDataWorkbook(viewer, { phase, filter, comments, address }, format, now);
  });
}
