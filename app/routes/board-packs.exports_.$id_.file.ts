import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { attachmentHeaders } from '~/http/file-response';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { takenBody } from '~/http/taken-body';
import { paths } from '~/paths';
import { openExport } from '~/services/export-file.server';

/** A finished file, streamed; where it is not there to be taken, its page says why. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const id = params.id ?? '';
  const file = await openExport(viewer, id, new Date());
  if (!file) throw notFound();
  if (file === 'gone') throw redirect(paths.boardPackExport(id));
  return new Response(takenBody({ request, context }, file.pieces), {
    headers: { ...attachmentHeaders(file), 'Content-Length': String(file.size) },
  });
}
