import { readMovementFile } from '~/services/movement-file.server';
import { answerWithFile } from './file-response';
import { readMovementQuery } from './movement-query';
import type { Asked } from './session.server';

/** Answers a programme viewer with the movement that the address asks for, as a file of this format. */
export function answerWithMovement(asked: Asked, format: 'csv' | 'json'): Promise<Response> {
  const query = readMovementQuery(asked.request);
  return answerWithFile(asked, (viewer, { comments, address }, now) =>
    readMovementFile(viewer, { ...query, comments, address }, format, now),
  );
}
