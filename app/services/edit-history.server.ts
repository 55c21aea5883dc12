import { findAnswerVersion, findSetAside } from 'db/events';
import type { Tx } from 'db/store';
import {
  type AnswerContent,
  noAnswer,
  plainAnswer,
  type StoredAnswer,
  sameAnswer,
  sameWord,
} from '~/domain/answers';
import type { Viewer } from '~/domain/viewer';

/** Whether typed words would be gone: neither what is kept, nor in the history already as this person set them aside. */
export async function isLost(
  tx: Tx,
  viewer: Viewer,
  id: string,
  code: string,
  { content, setAside }: { content: AnswerContent; setAside?: boolean },
  kept: readonly (AnswerContent | undefined)[],
) {
  const blank = !content.status && !content.comment;
  if (!setAside && (blank || kept.some((each) => each && sameWord(each, content)))) return false;
  const known = await findSetAside(tx, id, code, viewer.id);
  return !known || !sameAnswer(known, content);
}

/** The value that this version had: most often the one that is stored, or else the history knows. */
export async function valueSeen(
  tx: Tx,
  id: string,
  code: string,
  version: number,
  stored: StoredAnswer | undefined,
) {
  if (version === 0) return noAnswer;
  if (stored?.version === version) return plainAnswer(stored);
  return (await findAnswerVersion(tx, id, code, version)) ?? noAnswer;
}
