import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { openApi } from '~/http/api-openapi';
import { methodNotAllowed } from '~/http/api-problem';
import { respondUnlessSame } from '~/http/etag';

/** What the API offers, for anybody: it says nothing of any area. */
export function loader({ request }: LoaderFunctionArgs) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return methodNotAllowed(request);
  return respondUnlessSame(request, JSON.stringify(openApi(request)), {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-cache',
  });
}

export function action({ request }: ActionFunctionArgs) {
  return methodNotAllowed(request);
}
