import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { problem } from '~/http/api-problem';

/** Any other address of the API. */
export function loader({ request }: LoaderFunctionArgs) {
  return problem(request, 'not-found', 'The API has no such address.');
}

export function action({ request }: ActionFunctionArgs) {
  return problem(request, 'not-found', 'The API has no such address.');
}
