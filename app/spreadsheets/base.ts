import { describeBase } from '~/domain/coverage';
import type { Matrix } from '~/domain/matrix';
import { hasOrHave, listNames, plural } from '~/domain/words';
import type { About } from './about';

/** What any figures of one phase tell about whom they stand on. */
export type Base = Pick<Matrix, 'phase' | 'base' | 'sent' | 'areas'>;

/** The base in words: `4 of 6 areas asked have sent. Not sent: A and B.` */
export function sayBase({ base, sent, areas }: Base): string {
  if (base === 0) return 'No areas are asked, or the filters leave none.';
  const missing = areas.filter(({ submissionId }) => submissionId === null).map(({ name }) => name);
  const verb = hasOrHave(base === 1 ? 1 : sent);
  const who = missing.length === 0 ? 'None is missing.' : `Not sent: ${listNames(missing)}.`;
  return `${describeBase({ sent, asked: base })} asked ${verb} sent. ${who}`;
}

/** A title with the subject, the coverage and the period, none of which needs a dash to part it. */
export function titleOf(
  subject: string,
  { base, phase }: Base,
  { illustrative }: Pick<About, 'illustrative'>,
): string {
  const areas = illustrative ? plural(base, 'illustrative area') : `${plural(base, 'area')} in England`;
  return `${subject}, ${areas}, ${phase.name}`;
}
