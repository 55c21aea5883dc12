import type { LoaderFunctionArgs } from '@remix-run/node';
import { answerWithHelp } from '~/http/help-query';

export function loader(asked: LoaderFunctionArgs) {
  return answerWithHelp(asked, 'json');
}
