import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerWithDataWorkbook } from '~/http/data-workbook-file';

export function loader(asked: LoaderFunctionArgs) {
  return answerWithDataWorkbook(asked, 'ods');
}
