import { redirect } from '@remix-run/node';
import { paths } from '~/paths';
import { readOpenData } from '~/services/open-data.server';
import { figuresResponse } from './file-response';
import { readOpenDataQuery, writeOpenDataQuery } from './open-data-query';
import { notFound } from './responses';
import { type Asked, requireProgrammeViewer } from './session.server';

/** Answers a programme viewer with one of the two files; where they are refused, with the page that says why. */
export async function answerWithOpenData(asked: Asked, file: 'data' | 'meta'): Promise<Response> {
  const viewer = await requireProgrammeViewer(asked);
  const query = readOpenDataQuery(asked.request);
  const now = new Date();
  const made = await readOpenData(viewer, query, now);
  if (!made) throw notFound();
  if (!made.ok) return redirect(paths.openData(writeOpenDataQuery(query)));
  const [data, meta] = made.value.files;
  return figuresResponse(asked.request, file === 'data' ? data : meta, now);
}
