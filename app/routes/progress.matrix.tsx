import type { LoaderFunctionArgs } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { matrixGroupingOf, matrixOrderOf } from '~/domain/matrix-order';
import { outOf, plural } from '~/domain/words';
import { readMatrixQuery, writeMatrixQuery } from '~/http/matrix-query';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { readMatrix } from '~/services/matrix.server';
import { MatrixCompact } from '~/ui/matrix-compact';
import { MatrixFiles } from '~/ui/matrix-files';
import { MatrixFilter } from '~/ui/matrix-filter';
import { MatrixTable } from '~/ui/matrix-table';
import type { PageHandle } from '~/ui/page-handle';
import { ProgressFrame } from '~/ui/progress-frame';
import { PublishedLine } from '~/ui/published-line';

type Data = Awaited<ReturnType<typeof loader>>;
type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export const handle: PageHandle<Data> = { title: ({ phase }) => `Items: ${phase.name}`, wide: true };

/** How many areas stand where on each item of a phase. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const query = readMatrixQuery(request);
  const matrix = await readMatrix(viewer, query, new Date());
  if (!matrix) throw notFound();
  const published = query.published && matrix.published ? 1 : undefined;
  const { searchParams } = new URL(request.url);
  const order = matrixOrderOf(searchParams.get('sort'));
  const sort = order === 'form' ? undefined : order;
  const grouping = matrixGroupingOf(searchParams.get('group'), order);
  const group = grouping === matrixGroupingOf(null, order) ? undefined : grouping;
  const asked = { ...writeMatrixQuery(query), phase: matrix.phase.id, published, sort, group };
  return { ...matrix, asked, print: searchParams.get('print') === 'compact' };
}

export default function MatrixPage() {
  const data = useLoaderData<typeof loader>();
  const { phase, phaseState, base, sent, shown } = data;
  const nothing = base === 0 || shown === 0;
  return (
    <ProgressFrame
      current="items"
      title={`Items: ${phase.name}`}
      phase={phase}
      phaseState={phaseState}
      asked={base}
      sent={sent}
      asAt={data.asAt}
      references={[data.reference]}
    >
      {data.print && !nothing ? <MatrixCompact {...data} /> : <Whole {...data} />}
    </ProgressFrame>
  );
}

/** The counts with their filters and files, each number leading to what is behind it. */
function Whole(data: Loaded) {
  const { phase, phases, base, choices, asked, shown, ofItems } = data;
  return (
    <>
      <MatrixFilter asked={asked} phases={phases} choices={choices} />
      {base === 0 || shown === 0 ? (
        <>
          <h2 className="govuk-heading-m">{base === 0 ? 'No areas match' : 'No items match'}</h2>
          <p className="govuk-body">
            Nothing of this phase is left after the filters.{' '}
            <Link to={paths.matrix({ phase: phase.id })} className="govuk-link">
              Clear filters
            </Link>
          </p>
        </>
      ) : (
        <>
          {data.published && <PublishedLine published={data.published} asked={asked} />}
          {data.totals && <p className="app-lede">{data.totals}</p>}
          <div className="app-showing">
            <p>
              Showing {outOf(shown, ofItems, 'item')}. Each number is a count of areas; {plural(base, 'area')}{' '}
              {base === 1 ? 'is' : 'are'} asked.
              {data.movedSince && !asked.published && ` Change is since ${data.movedSince.phase}.`}
            </p>
            <MatrixFiles asked={asked} />
            <Link to={paths.matrix({ ...asked, print: 'compact' })} className="govuk-link app-screen-only">
              Print on one page
            </Link>
          </div>
          <MatrixTable {...data} />
        </>
      )}
    </>
  );
}
