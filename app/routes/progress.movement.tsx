import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { readMovementQuery, writeMovementQuery } from '~/http/movement-query';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readMovement } from '~/services/movement.server';
import { MovementFilter } from '~/ui/movement-filter';
import { MovementPage } from '~/ui/movement-page';
import type { PageHandle } from '~/ui/page-handle';
import { ProgressFrame } from '~/ui/progress-frame';

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: PageHandle<Data> = { title: ({ phase }) => `Movement up to ${phase.name}`, wide: true };

/** What moved between two phases, what stands still, and how long items take to be in place. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const query = readMovementQuery(request);
  const movement = await readMovement(viewer, query, new Date());
  if (!movement) throw notFound();
  const phases = { from: movement.from?.id, to: movement.phase.id };
  // An item that is shown area by area stays out of the address that the filters and files carry on.
  return { ...movement, page: query.page, addressed: writeMovementQuery(query, phases) };
}

export default function Movement() {
  const { phase, phaseState, asked, sent, asAt, phases, choices, swapped, addressed, ...data } =
    useLoaderData<typeof loader>();
  return (
    <ProgressFrame
      current="movement"
      title={`Movement up to ${phase.name}`}
      phase={phase}
      phaseState={phaseState}
      asked={asked}
      sent={sent}
      asAt={asAt}
      references={data.references}
    >
      <MovementFilter asked={addressed} phases={phases} choices={choices} />
      {swapped && (
        <p className="app-note">
          The first phase that you chose was the later one, so the two have changed places.
        </p>
      )}
      {data.same && <p className="app-note">You chose the same phase twice, so nothing can have moved.</p>}
      {asked === 0 || data.times.length === 0 ? (
        <>
          <h2 className="govuk-heading-m">{asked === 0 ? 'No areas match' : 'No items match'}</h2>
          <p className="govuk-body">
            Nothing of this phase is left after the filters.{' '}
            <Link to={paths.movement({ from: addressed.from, to: addressed.to })} className="govuk-link">
              Clear filters
            </Link>
          </p>
        </>
      ) : (
        <MovementPage {...data} asked={addressed} phase={phase} />
      )}
    </ProgressFrame>
  );
}
