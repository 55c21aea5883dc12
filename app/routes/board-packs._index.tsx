import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readForm, textOf } from '~/http/form.server';
import { packAddress } from '~/http/pack-address';
import { readPackForm, sayExportFault, sayPackFault } from '~/http/pack-form';
import { packSearch, readPackQuery } from '~/http/pack-query';
import { invalid, notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { awaitExport, readExports, requestExport } from '~/services/exports.server';
import { readPackPreview } from '~/services/pack-preview.server';
import { BoardPackPage } from '~/ui/board-pack-page';

export const handle = { title: 'Board packs', wide: true };

const latest = 5;

/** What goes into a board pack, as the address chooses it, and the packs that were asked for last. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const now = new Date();
  const query = readPackQuery(request);
  const address = packAddress(request, query.choices, query.phase);
  const found = await readPackPreview(viewer, { ...query, address }, now);
  const past = await readExports(viewer, 1, now, latest);
  if (!found || !past) throw notFound();
  const { faults, ...shown } = found;
  return {
    ...shown,
    search: packSearch(found.choices, found.phase),
    errors: faults.map(sayPackFault),
    latest: past.packs,
    more: past.more,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const form = await readForm(request);
  const query = readPackForm(form);
  const search = packSearch(query.choices, query.phase);
  const wanted = textOf(form, 'action');
  if (wanted === 'template') return redirect(paths.newBoardPackTemplate(search));
  if (wanted !== 'make') return redirect(`${paths.boardPacks(search)}#preview`);
  const now = new Date();
  const outcome = await requestExport(viewer, query, now);
  if (!outcome) throw notFound();
  if (!outcome.ok) {
    const address = packAddress(request, query.choices, query.phase);
    const found = await readPackPreview(viewer, { ...query, address }, now);
    return invalid({ ...query, search, preview: found?.preview, errors: [sayExportFault(outcome.refusal)] });
  }
  await awaitExport(viewer, outcome.value);
  return redirect(paths.boardPackExport(outcome.value));
}

export default function BoardPacksRoute() {
  const refused = useActionData<typeof action>();
  const shown = useLoaderData<typeof loader>();
  if (!refused) return <BoardPackPage {...shown} />;
  return <BoardPackPage {...shown} {...refused} phase={refused.phase ?? shown.phase} />;
}
