import { redirect } from '@remix-run/node';
import type { Viewer } from '~/domain/viewer';
import { paths } from '~/paths';
import { type OpenDataQuery, readOpenData } from '~/services/open-data.server';
import { besideOthers } from './beside-others.server';
import { attachmentHeaders, figuresResponse } from './file-response';
import { readOpenDataQuery, writeOpenDataQuery } from './open-data-query';
import { notFound } from './responses';
import { type Asked, requireProgrammeViewer } from './session.server';
import { takenBody } from './taken-body';

/** Answers a programme viewer with one of the two files; where they are refused, with the page that says why. */
export async function answerWithOpenData(asked: Asked, file: 'data' | 'meta'): Promise<Response> {
  const viewer = await requireProgrammeViewer(asked);
  const query = readOpenDataQuery(asked.request);
  const now = new Date();
  if (query.localAuthorities) return answerWithAreaRows(asked, viewer, query, file, now);
  const made = await readOpenData(viewer, query, now);
  if (!made) throw notFound();
  if (!made.ok) return redirect(paths.openData(writeOpenDataQuery(query)));
  const [data, meta] = made.value.files;
  return figuresResponse(asked.request, file === 'data' ? data : meta, now);
}

/** As answerWithOpenData, of so many rows that they are made beside the others' work. */
async function answerWithAreaRows(
  asked: Asked,
  viewer: Viewer,
  query: OpenDataQuery,
  file: 'data' | 'meta',
  now: Date,
): Promise<Response> {
  const made = await besideOthers(asked, 'openDataFile', viewer, query, file === 'data' ? 0 : 1, now);
  if (!made) throw notFound();
  if (made === 'refused') return redirect(paths.openData(writeOpenDataQuery(query)));
  return new Response(takenBody(asked, made.pieces), { headers: attachmentHeaders(made) });
}
