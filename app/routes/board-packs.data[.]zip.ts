import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerWithPlainFile } from '~/http/plain-data';

export function loader(asked: LoaderFunctionArgs) {
  return answerWithPlainFile(asked, 'data.zip');
}
