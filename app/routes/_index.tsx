import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { nextItem } from '~/domain/changes';
import { type Handed, ownSections, tallySections, workFor } from '~/domain/handed-sections';
import { seesProgramme } from '~/domain/viewer';
import { tallyTogether } from '~/domain/work-left';
import { notFound } from '~/http/responses';
import { standingShown } from '~/http/return-standing';
import { requireViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readHome } from '~/services/home.server';
import type { AreaReturn } from '~/services/returns.server';
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

  const { current, handed, since, elsewhere, ...rest } = home;
  return {
    ...rest,
    now,
    handedOver: query.has('handed'),
    viewer: { id: viewer.id, name: viewer.name, role: viewer.role, areas: viewer.areas },
    current: current && {
      ...summaryOf(current, handed, viewer.id),
      ...standingShown(current),
      phaseState: current.phaseState,
      area: current.area,
      reason: current.reason,
      actions: current.actions,
      since,
      next: nextItem(current.pillars, workFor(current, handed, viewer.id)),
      submission: current.submissions[0],
      sections: tallySections(current, handed, viewer.id),
    },
    elsewhere: elsewhere.map((other) => ({
      area: other.area,
      current: other.current && summaryOf(other.current, other.handed, viewer.id),
    })),
  };
}

export default function HomePage() {
  const home = useLoaderData<typeof loader>();
  return (
    <>
      <AreaSwitch areas={home.viewer.areas} current={home.area.slug} />
      {home.handedOver && <NotificationBanner type="success" text="Handed over to the area lead" />}
      <AreaHome {...home} />
    </>
  );
}

/** How a return stands, in all and for whoever is looking. */
function summaryOf(found: AreaReturn, handed: readonly Handed[], viewerId: string) {
  const own = ownSections(found.pillars, handed, viewerId);
  return {
    phase: found.phase,
    state: found.state,
    tally: tallyTogether(found),
    yours:
      own.length > 0
        ? { titles: own.map(({ title }) => title), tally: tallyTogether(found, own) }
        : undefined,
  };
}
