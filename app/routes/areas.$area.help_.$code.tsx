import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readForm, textOf } from '~/http/form.server';
import { readHelpForm, sayHelpRefusal } from '~/http/help-form';
import { invalid, notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readHelpItem } from '~/services/help.server';
import { offerHelp, takeBackHelp } from '~/services/help-offers.server';
import { HelpItemPage } from '~/ui/help-item';

type Shown = { item: { code: string; shortName: string } };
export const handle = { title: ({ item }: Shown) => `${item.code} ${item.shortName}: help between areas` };

/** One item: the offer of an area that has it in place, or the areas that can help one that has not. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const found = await readHelpItem(viewer, params.area ?? '', params.code ?? '', new Date());
  if (!found) throw notFound();
  return found;
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const form = await readForm(request);
  const [area, code] = [params.area ?? '', params.code ?? ''];
  const now = new Date();
  if (textOf(form, 'intent') === 'take-back') {
    const done = await takeBackHelp(viewer, area, code, now);
    if (!done) throw notFound();
    return redirect(paths.areaHelp(area, { done, item: code }));
  }
  const typed = readHelpForm(form);
  const outcome = await offerHelp(viewer, area, code, typed, now);
  if (!outcome) throw notFound();
  if (!outcome.ok) return invalid(sayHelpRefusal(outcome.refusal, typed));
  return redirect(paths.areaHelp(area, { done: outcome.value, item: code }));
}

export default function HelpItemRoute() {
  const refused = useActionData<typeof action>();
  const shown = useLoaderData<typeof loader>();
  return <HelpItemPage {...shown} refused={refused} />;
}
