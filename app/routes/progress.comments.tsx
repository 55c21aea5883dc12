import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readCommentsQuery, writeCommentsQuery } from '~/http/comments-query';
import { readForm, textOf } from '~/http/form.server';
import { badRequest, notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { markCommentsRead, readComments } from '~/services/comments.server';
import { CommentReader } from '~/ui/comment-reader';
import { CommentFilter } from '~/ui/comment-reader-filter';
import { NewComments } from '~/ui/comment-reader-new';
import type { PageHandle } from '~/ui/page-handle';
import { ProgressFrame } from '~/ui/progress-frame';

type Data = Awaited<ReturnType<typeof loader>>;

export const handle: PageHandle<Data> = { title: (data) => titleOf(data), wide: true };

/** What areas said in their submissions, narrowed and searched. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const query = readCommentsQuery(request);
  const comments = await readComments(viewer, query, new Date());
  if (!comments) throw notFound();
  const { page } = comments.found;
  const phase = comments.all ? 'all' : comments.phase.id;
  return {
    ...comments,
    by: query.by,
    search: query.filter.search,
    asking: writeCommentsQuery({ ...query, phase, page }),
  };
}

/** Marks every comment that the page could show as read. */
export async function action({ request, context }: ActionFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const readUntil = new Date(textOf(await readForm(request), 'readUntil'));
  if (Number.isNaN(readUntil.getTime())) throw badRequest();
  const done = await markCommentsRead(viewer, readUntil, new Date());
  if (!done) throw notFound();
  return redirect(
    paths.comments(writeCommentsQuery({ ...readCommentsQuery(request), onlyNew: false, page: 1 })),
  );
}

export default function CommentsRoute() {
  const data = useLoaderData<typeof loader>();
  const { phase, phaseState, phases, choices, asking, found, by, search, missing } = data;
  return (
    <ProgressFrame
      current="comments"
      title={titleOf(data)}
      caption={data.all ? `Areas asked and sent are those of the newest phase, ${phase.name}` : undefined}
      phase={phase}
      phaseState={phaseState}
      asked={data.base}
      sent={data.sent}
      asAt={data.asAt}
      references={[data.reference]}
    >
      <NewComments fresh={data.fresh} lookedAt={data.lookedAt} readUntil={data.readUntil} asked={asking} />
      <CommentFilter asked={asking} phases={phases} choices={choices} />
      <CommentReader found={found} by={by} search={search} missing={missing} asked={asking} />
    </ProgressFrame>
  );
}

function titleOf({ all, phase }: { all: boolean; phase: { name: string } }) {
  return all ? 'Comments: all phases' : `Comments: ${phase.name}`;
}
