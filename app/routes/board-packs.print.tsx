import type { LoaderFunctionArgs } from '@remix-run/node';
import { packAddress } from '~/http/pack-address';
import { packSearch, readPackQuery } from '~/http/pack-query';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readBoardPack } from '~/services/board-pack.server';
import { shownTrends } from '~/services/trends-shown.server';
import styles from '~/styles/board-print.scss?url';
import { drawBoardPrint } from '~/ui/board-print.server';

/** A board pack as a page made for paper; it stands alone, without the frame and scripts of the service's pages. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const { phase, choices } = readPackQuery(request);
  const search = packSearch(choices, phase);
  const address = packAddress(request, choices, phase);
  const pack = await readBoardPack(viewer, { phase, choices, address }, new Date());
  if (!pack) throw notFound();
  const trends = (pack.trends ?? []).map(({ trend }, at) => ({
    id: String(at),
    title: '',
    axis: 'phases' as const,
    trend,
  }));
  // Each trend numbers its own breaks.
  const views = trends.flatMap((one) => shownTrends([one]));
  const addresses = { back: paths.boardPacks(search), styles, margins: paths.boardPrintMargins(search) };
  return new Response(drawBoardPrint({ pack, views, addresses }), {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'private, no-store' },
  });
}
