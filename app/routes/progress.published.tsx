import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { readPublishedPage } from '~/services/published-page.server';
import type { PageHandle } from '~/ui/page-handle';
import { ProgressFrame } from '~/ui/progress-frame';
import { PublishedPage } from '~/ui/published-page';
import { ReferenceNav } from '~/ui/reference-nav';

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: PageHandle<Data> = {
  title: ({ phase }) => `Published figures: ${phase.name}`,
  wide: true,
};

/** The published figures beside ours, and where the report disagrees with itself. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const found = await readPublishedPage(viewer, new Date());
  if (!found) throw notFound();
  return found;
}

export default function PublishedFiguresPage() {
  const data = useLoaderData<typeof loader>();
  const { phase } = data;
  return (
    <ProgressFrame
      current="reference"
      title={`Published figures: ${phase.name}`}
      phase={phase}
      phaseState={data.phaseState}
      asked={data.base}
      sent={data.sent}
      asAt={data.asAt}
      references={[data.reference]}
    >
      <ReferenceNav current="published" />
      <PublishedPage {...data} />
    </ProgressFrame>
  );
}
