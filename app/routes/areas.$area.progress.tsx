import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { readAreaOwnProgress } from '~/services/area-own-progress.server';
import { readAreasLike } from '~/services/areas-like.server';
import { AreaOwnProgress } from '~/ui/area-own-progress';

export const handle = {
  title: ({ area }: { area: { name: string } }) => `${area.name}: our progress and areas like ours`,
};

/** An area's own progress for its people, beside as much of other areas as they may see. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  const query = new URL(request.url).searchParams;
  const asked = { like: query.get('like'), phase: query.get('phase') || null };
  const [slug, phase, now] = [params.area ?? '', asked.phase ?? undefined, new Date()];
  const own = await readAreaOwnProgress(viewer, slug, phase, now);
  const like = own && (await readAreasLike(viewer, slug, own.progress?.phase.id));
  if (!own || !like) throw notFound();
  return { ...own, like, asked, now };
}

export default function AreaOwnProgressRoute() {
  return <AreaOwnProgress {...useLoaderData<typeof loader>()} />;
}
