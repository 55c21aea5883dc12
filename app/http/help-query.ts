import { paths } from '~/paths';
import { type HelpQuery, readHelpFile } from '~/services/help-overview.server';
import { figuresResponse, inFull } from './file-response';
import { notFound } from './responses';
import { type Asked, requireProgrammeViewer } from './session.server';

/** Which items the address asks for. */
export function readHelpQuery(request: Request): HelpQuery {
  return { withoutHelper: new URL(request.url).searchParams.get('show') === 'no-helper' };
}

/** The query as an address carries it. */
export function writeHelpQuery({ withoutHelper }: HelpQuery) {
  return { show: withoutHelper ? 'no-helper' : undefined };
}

/** Answers a programme viewer with who can help, as a file of this format. */
export async function answerWithHelp(asked: Asked, format: 'csv' | 'json'): Promise<Response> {
  const viewer = await requireProgrammeViewer(asked);
  const query = readHelpQuery(asked.request);
  const address = inFull(asked.request, paths.whoCanHelp(writeHelpQuery(query)));
  const now = new Date();
  const file = await readHelpFile(viewer, { ...query, address }, format, now);
  if (!file) throw notFound();
  return figuresResponse(asked.request, file, now);
}
