import { paths } from '~/paths';
import type { BarriersQuery } from '~/services/barriers.server';
import { readBarriersFile } from '~/services/barriers-file.server';
import { readFigureQuery, writeFilter } from './figure-query';
import { figuresResponse, inFull } from './file-response';
import { notFound } from './responses';
import { type Asked, requireProgrammeViewer } from './session.server';

/** The query as an address carries it. */
export function writeBarriersQuery({ phase, filter }: BarriersQuery) {
  return { phase, ...writeFilter(filter) };
}

/** Answers a programme viewer with the barriers that the address asks for, as a file of this format. */
export async function answerWithBarriers(asked: Asked, format: 'csv' | 'json'): Promise<Response> {
  const viewer = await requireProgrammeViewer(asked);
  const query = readFigureQuery(asked.request);
  const address = inFull(asked.request, paths.barriers(writeBarriersQuery(query)));
  const now = new Date();
  const file = await readBarriersFile(viewer, { ...query, address }, format, now);
  if (!file) throw notFound();
  return figuresResponse(asked.request, file, now);
}
