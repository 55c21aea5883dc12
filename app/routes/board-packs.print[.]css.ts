import type { LoaderFunctionArgs } from '@remix-run/node';
import { readPackQuery } from '~/http/pack-query';
import { notFound } from '~/http/responses';
import { requireProgrammeViewer } from '~/http/session.server';
import { readPackHead } from '~/services/pack-head.server';

/** What stands in the margins of every printed sheet: the handling, which figures these are, and which sheet it is. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const viewer = await requireProgrammeViewer({ request, context });
  const head = await readPackHead(viewer, readPackQuery(request).phase, new Date());
  if (!head) throw notFound();
  const box = (name: string, content: string) =>
    `@${name} { content: ${content}; color: #505a5f; font: 8pt Arial, sans-serif; }`;
  const boxes = [
    box('top-left', quote(head.marking)),
    box('top-right', quote(`${head.phase}, ${head.state}`)),
    box('bottom-left', quote(head.warning)),
    box('bottom-right', `${quote('Page ')} counter(page) ${quote(' of ')} counter(pages)`),
  ];
  return new Response(`@page { size: A4; margin: 18mm 14mm 16mm; ${boxes.join(' ')} }\n`, {
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'private, no-store' },
  });
}

/** A text as CSS quotes it. */
function quote(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `)}"`;
}
