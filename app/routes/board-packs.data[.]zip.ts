import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerWithPlainArchive } from '~/http/plain-data';

export function loader(asked: LoaderFunctionArgs) {
  return answerWithPlainArchive(asked);
}
