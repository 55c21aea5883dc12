import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerWithTrend } from '~/http/trend-file';

export function loader(asked: LoaderFunctionArgs) {
  return answerWithTrend(asked, 'csv');
}
