import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerWithMatrix } from '~/http/matrix-file';

export function loader(asked: LoaderFunctionArgs) {
  return answerWithMatrix(asked, 'json');
}
