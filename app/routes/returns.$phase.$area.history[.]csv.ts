import type { LoaderFunctionArgs } from '@remix-run/node';
import { fileResponse } from '~/http/file-response';
import { notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { readHistoryFile } from '~/services/history.server';

/** The whole history of a return, as a file for the area. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const file = await readHistoryFile(viewer, params.phase ?? '', params.area ?? '', new Date());
  if (!file) throw notFound();
  return fileResponse(file);
}
