import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { readTimeline } from '~/services/timeline.server';
import type { PageHandle } from '~/ui/page-handle';
import { ProgressTabs } from '~/ui/progress-frame';
import { ReferenceNav } from '~/ui/reference-nav';
import { TimelineChart } from '~/ui/timeline-chart';
import { PhasesTable, StagesTable } from '~/ui/timeline-tables';

export const handle: PageHandle = { title: 'Timeline', wide: true };

/** What happened when in each wave, and which phases reported on it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const found = await readTimeline(viewer, new Date());
  if (!found) throw notFound();
  return found;
}

export default function TimelinePage() {
  const { timeline, illustrative } = useLoaderData<typeof loader>();
  return (
    <>
      <ProgressTabs current="reference" phase={undefined} />
      <h1 className="govuk-heading-l">Timeline</h1>
      <ReferenceNav current="timeline" />
      <p className="app-sub">
        Months are as the documents give them; the report’s Figure 1 is a picture, so they are read from the
        text around it. An arrow means that no end is given. Where two documents have different months for the
        same stage, both are shown.
      </p>
      {illustrative && (
        <p className="app-note">
          This service holds the demonstration: the dates of the stages are the real programme’s, but the
          areas named here are made up.
        </p>
      )}
      <div className="app-timeline app-timeline--wide">
        <TimelineChart timeline={timeline} shape="wide" />
      </div>
      <div className="app-timeline app-timeline--narrow">
        <TimelineChart timeline={timeline} shape="narrow" />
      </div>
      <StagesTable rows={timeline.rows} />
      <PhasesTable phases={timeline.phases} />
    </>
  );
}
