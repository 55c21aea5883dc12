import type { AnswerContent, StoredAnswer } from '~/domain/answers';
import { readDelays } from '~/domain/delays';
import { monthFields, readExpected } from '~/domain/expected';
import { isStatus } from '~/domain/status';
import type { TypedAnswer } from '~/domain/typed-answer';
import { type Entry, keyOf, type Place, toSend } from './entry';
import type { Passing, Refused, Saved } from './outcome';
import type { Snapshot } from './world';

/** What has become of one item's fields. */
export type ItemSaving =
  | { state: 'saving' | 'clash' }
  | { state: 'saved'; at: Date; by: string }
  | { state: 'waiting'; why: Passing['why']; since: Date }
  | { state: 'refused'; refused: Refused };

/** The entry of an item that has not reached the service, if there is one. */
export function entryFor({ entries }: Snapshot, place: Place): Entry | undefined {
  const key = keyOf(place);
  return entries.find((entry) => keyOf(entry) === key);
}

/** What is to be said beside an item. */
export function savingOf(snapshot: Snapshot, place: Place): ItemSaving | undefined {
  const entry = entryFor(snapshot, place);
  const saved = snapshot.saved[keyOf(place)];
  if (!entry) return saved && { state: 'saved', at: new Date(saved.at), by: saved.by };
  if (entry.state === 'clash') return { state: 'clash' };
  if (entry.refused) return { state: 'refused', refused: entry.refused };
  const { trouble, sending } = snapshot;
  if (!trouble || sending === toSend(entry).edit) return { state: 'saving' };
  return { state: 'waiting', why: trouble.why, since: new Date(trouble.since) };
}

/** A saved answer as the pages know stored ones. */
export function asStored({ version, at, by, answer }: Saved): StoredAnswer {
  return { ...answer, version, updatedBy: by, updatedAt: new Date(at) };
}

/** The newest of what is known to be stored. */
export function newest(...known: (StoredAnswer | undefined)[]): StoredAnswer | undefined {
  return known.reduce((best, one) => ((one?.version ?? 0) > (best?.version ?? 0) ? one : best), undefined);
}

/** An answer as its fields show it. */
export function asTyped(content: AnswerContent | undefined): TypedAnswer {
  const { status, comment = '', stepBack, delays = [], expected } = content ?? {};
  return { status: status ?? '', comment, stepBack: stepBack ?? '', delays, ...monthFields(expected) };
}

/** An item's fields as they stand in a form. */
export function readFields(form: HTMLFormElement, code: string): TypedAnswer {
  const data = new FormData(form);
  const field = (name: string) => String(data.get(`${code}.${name}`) ?? '');
  return {
    status: field('status'),
    comment: field('comment'),
    stepBack: field('stepBack'),
    delays: data.getAll(`${code}.delays`).map(String),
    month: field('month'),
    year: field('year'),
  };
}

/** The fields as an answer, as far as they give one. */
export function asContent(typed: TypedAnswer): AnswerContent {
  const { status, comment, stepBack, delays, month, year } = typed;
  const expected = readExpected(month, year);
  return {
    status: isStatus(status) ? status : null,
    comment,
    stepBack: stepBack === 'regression' || stepBack === 'correction' ? stepBack : null,
    delays: readDelays(delays),
    expected: 'month' in expected ? expected.month : null,
  };
}
