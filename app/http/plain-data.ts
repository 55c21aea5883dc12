import type { PlainDataChoice } from '~/domain/plain-data';
import { besideOthers } from './beside-others.server';
import { readSpanQuery } from './figure-query';
import { attachmentHeaders } from './file-response';
import { notFound } from './responses';
import { type Asked, requireProgrammeViewer } from './session.server';
import { takenBody } from './taken-body';

/** Reads which plain data are asked for; areas are named and comments left out unless the address says otherwise. */
export function readPlainDataQuery(request: Request): PlainDataChoice {
  const query = new URL(request.url).searchParams;
  return {
    ...readSpanQuery(request),
    areas: query.get('areas') === 'anonymised' ? 'anonymised' : 'named',
    comments: query.get('comments') === '1',
  };
}

/** Answers a programme viewer with a plain file by its name, or with `data.zip` of all of them, as it is made. */
export async function answerWithPlainFile(asked: Asked, name: string): Promise<Response> {
  const viewer = await requireProgrammeViewer(asked);
  const query = readPlainDataQuery(asked.request);
  const file = await besideOthers(asked, 'plainData', viewer, query, name, new Date());
  if (!file) throw notFound();
  return new Response(takenBody(asked, file.pieces), { headers: attachmentHeaders(file) });
}
