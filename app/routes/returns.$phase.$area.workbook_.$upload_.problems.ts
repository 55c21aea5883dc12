import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerWithMarkedWorkbook } from '~/http/workbook-file';

export function loader(asked: LoaderFunctionArgs) {
  return answerWithMarkedWorkbook(asked);
}
