import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { mailLinks } from '~/http/mail-links';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { readOutbox } from '~/services/outbox-pages.server';
import { Outbox } from '~/ui/outbox';

export const handle = { title: 'Messages' };

/** Every email that the service has written. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const { origin, searchParams } = new URL(request.url);
  const page = Math.min(10_000, Math.max(1, Math.trunc(Number(searchParams.get('page')) || 1)));
  const read = await readOutbox(viewer, page, mailLinks(origin), new Date());
  if (!read) throw notFound();
  return read;
}

export default function OutboxPage() {
  return <Outbox {...useLoaderData<typeof loader>()} />;
}
