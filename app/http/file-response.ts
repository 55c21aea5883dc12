import type { FigureFilter } from '~/domain/figure-filter';
import type { Viewer } from '~/domain/viewer';
import { respondUnlessSame } from './etag';
import { readFigureQuery } from './figure-query';
import { notFound } from './responses';
import { type Asked, requireProgrammeViewer } from './session.server';

/** A file as a service hands it over. */
export type ServedFile = { body: string | Uint8Array; type: string; name: string };

/** What a file of figures is asked to hold: the same query as the page it stands beside. */
export type FileQuery = {
  phase: string | undefined;
  filter: FigureFilter;
  /** The order of areas, as the address says it. */
  sort: string | null;
  /** Whether areas' comments were asked for. */
  comments: boolean;
  /** The address in full, with its query, of the page that the file stands beside. */
  address: string;
};

/** Answers a programme viewer with the file that the service reads for the address; otherwise not found. */
export async function answerWithFile(
  asked: Asked,
  read: (viewer: Viewer, query: FileQuery, now: Date) => Promise<ServedFile | undefined>,
): Promise<Response> {
  const viewer = await requireProgrammeViewer(asked);
  const { pathname, search, searchParams } = new URL(asked.request.url);
  const query = {
    ...readFigureQuery(asked.request),
    sort: searchParams.get('sort'),
    comments: searchParams.get('comments') === '1',
    address: inFull(asked.request, pathname.replace(/\.[a-z]+$/, '') + search),
  };
  const now = new Date();
  const file = await read(viewer, query, now);
  if (!file) throw notFound();
  return figuresResponse(asked.request, file, now);
}

/** The address in full of a path: as people know the service, or else as it was asked. */
export function inFull(request: Request, path: string): string {
  return new URL(path, process.env.PUBLIC_URL || request.url).href;
}

/** A file to keep, or data to look at when it is JSON; never kept by a browser or a proxy. */
export function fileResponse(file: ServedFile): Response {
  return new Response(file.body as BodyInit, { headers: headersOf(file) });
}

/**
 * A file of figures that were read now, or 304 to whoever has kept the same figures themselves. Workbooks are always
 * whole, as their bytes say when they were packed.
 */
export function figuresResponse(request: Request, file: ServedFile, now: Date): Response {
  const { body, name } = file;
  if (typeof body !== 'string' || !/\.(csv|json)$/.test(name)) return fileResponse(file);
  return respondUnlessSame(request, body, headersOf(file), `${name}\n${timeless(body, now)}`);
}

/** What a file says but for the moment of reading, which the reference of a draft names too. */
function timeless(body: string, now: Date): string {
  return body.replaceAll(now.toISOString(), '').replaceAll(/(\d{4}-\d{2})\.\d{8}T\d{9}Z\./g, '$1..');
}

function headersOf({ type, name }: ServedFile) {
  const headers = attachmentHeaders({ type, name });
  if (!type.startsWith('application/json')) return headers;
  return { ...headers, 'Content-Disposition': `inline; filename="${name}"` };
}

/** What is said of a file to keep; no browser and no proxy keeps it by itself. */
export function attachmentHeaders({ type, name }: Pick<ServedFile, 'type' | 'name'>) {
  return {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  };
}
