import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerWithFile } from '~/http/file-response';
import { readGridQuery } from '~/http/grid-query';
import { readAreasFile } from '~/services/areas-file.server';

export function loader(asked: LoaderFunctionArgs) {
  return answerWithFile(asked, (viewer, query, now) =>
    readAreasFile(viewer, { ...query, ...readGridQuery(asked.request) }, 'xlsx', now),
  );
}
