import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { nextItem, tallyItems } from '~/domain/changes';
import { seesProgramme } from '~/domain/viewer';
import { notFound } from '~/http/responses';
import { requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readHome } from '~/services/home.server';
import { AreaHome } from '~/ui/area-home';
import { AreaSwitch } from '~/ui/area-switch';
import { NotificationBanner } from '~/ui/govuk/notification-banner';

export const handle = { title: 'Home' };

/** The viewer's own home: an area's open phase; for programme roles, the programme. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireViewer({ request, context });
  if (seesProgramme(viewer)) throw redirect(paths.progress());
  const now = new Date();
  const query = new URL(request.url).searchParams;
  const home = await readHome(viewer, query.get('area'), now);
  if (!home) throw notFound();

  const { current, ...rest } = home;
  return {
    ...rest,
    now,
    handed: query.has('handed'),
    viewer: { name: viewer.name, role: viewer.role, areas: viewer.areas },
    current: current && {
      phase: current.phase,
      area: current.area,
      state: current.state,
      reason: current.reason,
      actions: current.actions,
      tally: tallyItems(current.items, current.answers, current.before?.answers ?? {}, current.problems),
      next: nextItem(current.pillars, current.problems),
      submission: current.submissions[0],
      sections: current.pillars.flatMap(({ sections }) =>
        sections.map(({ slug, title, items }) => ({
          slug,
          title,
          tally: tallyItems(items, current.answers, current.before?.answers ?? {}, current.problems),
        })),
      ),
    },
  };
}

export default function HomePage() {
  const home = useLoaderData<typeof loader>();
  return (
    <>
      <AreaSwitch areas={home.viewer.areas} current={home.area.slug} />
      {home.handed && <NotificationBanner type="success" text="Handed over to the area lead" />}
      <AreaHome {...home} />
    </>
  );
}
