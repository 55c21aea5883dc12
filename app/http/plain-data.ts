import { ReadableStream } from 'node:stream/web';
import type { PlainDataChoice } from '~/domain/plain-data';
import { archiveOf, type PlainFile, readPlainData } from '~/services/plain-data.server';
import { readFigureQuery } from './figure-query';
import { notFound } from './responses';
import { type Asked, requireProgrammeViewer } from './session.server';

/** Reads which plain data are asked for; areas are named and comments left out unless the address says otherwise. */
export function readPlainDataQuery(request: Request): PlainDataChoice {
  const query = new URL(request.url).searchParams;
  const { phase, filter } = readFigureQuery(request);
  return {
    from: query.get('from') || undefined,
    to: query.get('to') || phase,
    filter,
    areas: query.get('areas') === 'anonymised' ? 'anonymised' : 'named',
    comments: query.get('comments') === '1',
  };
}

/** Answers a programme viewer with one of the plain files by its name in the archive, as it is made. */
export async function answerWithPlainFile(asked: Asked, name: string): Promise<Response> {
  const data = await readData(asked);
  const file = [...data.files, data.workbook].find((each) => each.name === name);
  if (!file) throw notFound();
  const [kind = '', format = ''] = name.split('.');
  return streamed({ ...file, body: file.body() }, data.nameFor(kind, format));
}

/** Answers a programme viewer with the archive of all plain files, as it is made. */
export async function answerWithPlainArchive(asked: Asked): Promise<Response> {
  const data = await readData(asked);
  return streamed({ type: 'application/zip', body: archiveOf(data.files) }, data.nameFor('data', 'zip'));
}

async function readData(asked: Asked) {
  const viewer = await requireProgrammeViewer(asked);
  const data = await readPlainData(viewer, readPlainDataQuery(asked.request), new Date());
  if (!data) throw notFound();
  return data;
}

type Streamed = Pick<PlainFile, 'type'> & { body: AsyncIterable<Uint8Array> };

/** A file that is sent while it is made: where making it fails the connection is broken off, so none ends short unnoticed. */
function streamed({ type, body }: Streamed, name: string): Response {
  return new Response(ReadableStream.from(body) as BodyInit, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
