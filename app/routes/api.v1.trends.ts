import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { answerApi } from '~/http/api-answer';
import { methodNotAllowed } from '~/http/api-problem';

export function loader(asked: LoaderFunctionArgs) {
  return answerApi(asked, 'trends', new Date());
}

export function action({ request }: ActionFunctionArgs) {
  return methodNotAllowed(request);
}
