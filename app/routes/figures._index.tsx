import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readFigureReference } from '~/domain/figure-reference';
import { readTrendReference } from '~/domain/trend-reference';
import { requireProgrammeViewer } from '~/http/session.server';
import { paths } from '~/paths';
import { FigureLookUp } from '~/ui/figure-look-up';

export const handle = { title: 'Check a figure' };

/** Where somebody who holds a printed figure enters its reference. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await requireProgrammeViewer({ request, context });
  const typed = (new URL(request.url).searchParams.get('reference') ?? '').trim();
  if (readFigureReference(typed) || readTrendReference(typed)) throw redirect(paths.figure(typed));
  return { typed };
}

export default function FiguresRoute() {
  return <FigureLookUp {...useLoaderData<typeof loader>()} />;
}
