import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData, useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import { isSettled, phaseOfExport } from '~/domain/pack-exports';
import { readForm, textOf } from '~/http/form.server';
import { sayExportFault } from '~/http/pack-form';
import { packSearch } from '~/http/pack-query';
import { invalid, notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { awaitExport, readExport, requestAgain } from '~/services/exports.server';
import { PackExportPage } from '~/ui/pack-export-page';
import { noTemplate } from '~/ui/pack-export-view';
import type { PageHandle } from '~/ui/page-handle';

type Data = { asked: { template: string | null } };

export const handle: PageHandle<Data> = { title: ({ asked }) => asked.template ?? noTemplate, wide: true };

/** Files that were asked for at once; 410 where the one of the address was taken away. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const found = await readExport(viewer, params.id ?? '', new Date());
  if (!found) throw notFound();
  const { choices, state } = found.asked;
  const search = packSearch(choices, phaseOfExport(found.asked));
  return data({ ...found, search }, { status: state === 'expired' ? 410 : 200 });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const form = await readForm(request);
  const outcome = await requestAgain(
    viewer,
    textOf(form, 'again'),
    new Date(),
    textOf(form, 'whole') === 'yes',
  );
  if (!outcome) throw notFound();
  if (!outcome.ok) return invalid({ errors: [sayExportFault(outcome.refusal)] });
  await awaitExport(viewer, outcome.value);
  return redirect(paths.boardPackExport(outcome.value));
}

export default function PackExportRoute() {
  const refused = useActionData<typeof action>();
  const shown = useLoaderData<typeof loader>();
  const isDone = shown.together.every(({ state }) => isSettled(state));
  useLookAgain(!isDone);
  return (
    <>
      {!isDone && (
        // Without a script the page is loaded anew; with one it changes in place.
        <noscript>
          <meta httpEquiv="refresh" content="3" />
        </noscript>
      )}
      <PackExportPage {...shown} errors={refused?.errors ?? []} />
    </>
  );
}

/** Reads the page's data again every second and a half while something is still to come. */
function useLookAgain(isWaiting: boolean) {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!isWaiting || state !== 'idle') return;
    const timer = setTimeout(revalidate, 1500);
    return () => clearTimeout(timer);
  }, [isWaiting, state, revalidate]);
}
