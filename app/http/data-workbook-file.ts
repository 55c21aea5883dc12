import { besideOthers } from './beside-others.server';
import { answerWithFile, inFull } from './file-response';
import type { Asked } from './session.server';

/** Answers a programme viewer with the workbook of all figures that the address asks for; otherwise not found. */
export function answerWithDataWorkbook(asked: Asked, format: 'xlsx' | 'ods'): Promise<Response> {
  const origin = inFull(asked.request, '/');
  return answerWithFile(asked, (viewer, { phase, filter, comments }, now) =>
    besideOthers(asked, 'dataWorkbook', viewer, { phase, filter, comments, format, origin }, now),
  );
}
