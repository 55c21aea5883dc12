import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerWithOpenData } from '~/http/open-data-file';

export function loader(asked: LoaderFunctionArgs) {
  return answerWithOpenData(asked, 'meta');
}
