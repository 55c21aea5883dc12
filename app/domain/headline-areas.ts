import type { HeadlineCount } from './headlines';
import type { Matrix } from './matrix';
import { plural } from './words';

/** The areas that sent, as a sentence counts them. */
export function whoSentIn({ sent }: Pick<Matrix, 'sent'>, text = plural(sent, 'area')): HeadlineCount {
  return { text, count: sent, link: { kind: 'returns', sent: true } };
}
