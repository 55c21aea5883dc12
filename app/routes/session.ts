import type { LoaderFunctionArgs } from '@remix-run/node';
import { scriptData } from '~/http/responses';
import { findCurrentViewer, opaqueId, readCsrf } from '~/http/session.server';

/** Who is signed in, as far as a page needs it to go on sending: for one that was open while somebody signed in again. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await findCurrentViewer({ request, context });
  if (!viewer) return scriptData({ outcome: 'signed_out' }, 401);
  return scriptData({ person: opaqueId(viewer), csrf: await readCsrf(request) });
}
