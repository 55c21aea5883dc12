import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readForm, textOf } from '~/http/form.server';
import { badRequest, invalid, notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readReturnQueries } from '~/services/query-lists.server';
import { readReview } from '~/services/review.server';
import { acceptReturn } from '~/services/reviews.server';
import { reviewNews } from '~/ui/review-news';
import { ReviewPage } from '~/ui/review-page';

type Shown = { phase: { name: string }; areaReturn: { area: { name: string } } };
export const handle = {
  title: ({ areaReturn, phase }: Shown) => `Review ${areaReturn.area.name}: ${phase.name}`,
};

/** One area's return, to be accepted, or to be asked about, sent back, given more time or corrected. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const { phase = '', area = '' } = params;
  const now = new Date();
  const found = await readReview(viewer, phase, area, now);
  if (!found) throw notFound();
  const queries = (await readReturnQueries(viewer, phase, area, now)) ?? [];
  const done = new URL(request.url).searchParams.get('done');
  return { ...found, queries, now, news: reviewNews(done, found.areaReturn.area.name) };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const form = await readForm(request);
  if (textOf(form, 'action') !== 'accept') throw badRequest();
  const { phase = '', area = '' } = params;
  const seen = { version: Number(textOf(form, 'version')), openQueries: form.has('openQueries') };
  const outcome = await acceptReturn(viewer, phase, area, seen, new Date());
  if (!outcome) throw notFound();
  if (outcome.ok) return redirect(`${paths.phaseReturns(phase)}?${new URLSearchParams({ reviewed: area })}`);
  return invalid({
    errors: [
      outcome.refusal === 'open_queries'
        ? { href: '#openQueries', text: 'Select that you accept it all the same, or close the queries first' }
        : { href: '#return', text: 'This return has changed since you opened this page. Look at it again' },
    ],
  });
}

export default function ReviewRoute() {
  const refused = useActionData<typeof action>();
  return <ReviewPage {...useLoaderData<typeof loader>()} errors={refused?.errors ?? []} />;
}
