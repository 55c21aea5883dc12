import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerWithMovement } from '~/http/movement-file';

export function loader(asked: LoaderFunctionArgs) {
  return answerWithMovement(asked, 'csv');
}
