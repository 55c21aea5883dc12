import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { writeBarriersQuery } from '~/http/barriers-query';
import { readFigureQuery } from '~/http/figure-query';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readBarriers } from '~/services/barriers.server';
import { BarriersFilter } from '~/ui/barriers-filter';
import { BarriersPage } from '~/ui/barriers-page';
import type { PageHandle } from '~/ui/page-handle';
import { ProgressFrame } from '~/ui/progress-frame';

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: PageHandle<Data> = { title: ({ phase }) => `Barriers: ${phase.name}`, wide: true };

/** What is driving delay in a phase. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const query = readFigureQuery(request);
  const barriers = await readBarriers(viewer, query, new Date());
  if (!barriers) throw notFound();
  return { ...barriers, asking: { ...writeBarriersQuery(query), phase: barriers.phase.id } };
}

export default function BarriersRoute() {
  const data = useLoaderData<typeof loader>();
  const { phase, phaseState, phases, asAt, base, sent, choices, asking, ...barriers } = data;
  return (
    <ProgressFrame
      current="barriers"
      title={`Barriers: ${phase.name}`}
      phase={phase}
      phaseState={phaseState}
      asked={base}
      sent={sent}
      asAt={asAt}
      references={[data.reference]}
    >
      <BarriersFilter asked={asking} phases={phases} choices={choices} />
      {base === 0 || barriers.pillars.length === 0 ? (
        <>
          <h2 className="govuk-heading-m">{base === 0 ? 'No areas match' : 'No items match'}</h2>
          <p className="govuk-body">
            Nothing of this phase is left after the filters.{' '}
            <Link to={paths.barriers({ phase: phase.id })} className="govuk-link">
              Clear filters
            </Link>
          </p>
        </>
      ) : sent === 0 ? (
        <p className="govuk-body">
          None of these areas has sent its return yet, so there are no barriers to count.
        </p>
      ) : (
        <BarriersPage asked={asking} base={base} sent={sent} {...barriers} />
      )}
    </ProgressFrame>
  );
}
