import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerWithWorkbook } from '~/http/workbook-file';

export function loader(asked: LoaderFunctionArgs) {
  return answerWithWorkbook(asked, 'xlsx');
}
