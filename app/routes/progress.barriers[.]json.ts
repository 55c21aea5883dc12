import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerWithBarriers } from '~/http/barriers-query';

export function loader(asked: LoaderFunctionArgs) {
  return answerWithBarriers(asked, 'json');
}
