import { paths } from '~/paths';
import type { FileFormat } from '~/services/figure-files.server';
import { readMatrixFile } from '~/services/matrix-file.server';
import { figuresResponse, inFull } from './file-response';
import { readMatrixQuery, writeMatrixQuery } from './matrix-query';
import { notFound } from './responses';
import { type Asked, requireProgrammeViewer } from './session.server';

/** Answers a programme viewer with the counts by item that the address asks for, as a file of this format. */
export async function answerWithMatrix(asked: Asked, format: FileFormat): Promise<Response> {
  const viewer = await requireProgrammeViewer(asked);
  const query = readMatrixQuery(asked.request);
  const address = inFull(asked.request, paths.matrix(writeMatrixQuery(query)));
  const now = new Date();
  const file = await readMatrixFile(viewer, { ...query, address }, format, now);
  if (!file) throw notFound();
  return figuresResponse(asked.request, file, now);
}
