import type { AnswerContent } from '~/domain/answers';
import { delayNames } from '~/domain/delays';
import { sayMonth } from '~/domain/months';
import { midSentence } from '~/domain/words';
import { stepBackNames } from '~/domain/workbook-cells';

/** An answer's comment in quotation marks. */
export function sayComment({ comment }: AnswerContent): string {
  return comment ? `“${comment}”` : 'No comment';
}

/** Why an answer moved back. */
export function sayStepBack({ stepBack }: AnswerContent): string {
  return stepBack ? stepBackNames[stepBack] : 'No reason given';
}

/** What drives delay, as one list. */
export function sayDelays({ delays }: AnswerContent): string {
  const names = delays.map((tag, at) => (at === 0 ? delayNames[tag] : midSentence(delayNames[tag])));
  return names.join(', ') || 'None given';
}

/** The month in which an item is expected to be in place. */
export function sayExpected({ expected }: AnswerContent): string {
  return expected ? sayMonth(expected) : 'No month given';
}
