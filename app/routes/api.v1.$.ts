import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { methodNotAllowed, problem } from '~/http/api-problem';

/** Any other address of the API. It asks for no token, so that none can be tried here. */
export function loader({ request }: LoaderFunctionArgs) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return methodNotAllowed(request);
  return problem(request, 'not-found', 'The API has no such address.');
}

export function action({ request }: ActionFunctionArgs) {
  return methodNotAllowed(request);
}
