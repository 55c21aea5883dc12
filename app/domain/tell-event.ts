import { sayDeadline } from './dates';
import type { HistoryEvent } from './history';
import { isAnswer, type ToldChange, tellAnswer } from './tell-answer';

/** An event in words: what was done, what it changed, and what was said with it. */
export type ToldEvent = { title: string; changes: ToldChange[]; said: { what: string; text: string }[] };

/** The short names of items, by code. */
type Names = Readonly<Record<string, string>>;

/** Tells an event in plain words, with the items that it names by these names; one that this service does not know is told by its name. */
export function tellEvent(
  { action, change }: Pick<HistoryEvent, 'action' | 'change'>,
  names: Names = {},
): ToldEvent {
  if (isAnswer(change.after)) return tellAnswerEvent(action, change);
  const named = change.item ? { ...change, item: sayItem(change.item, names) } : change;
  const title = Object.hasOwn(titles, action) ? titles[action]?.(named) : undefined;
  return { title: title ?? asWords(action), changes: tellDates(change), said: tellWords(change, names) };
}

function tellAnswerEvent(action: string, { before, after, by }: HistoryEvent['change']): ToldEvent {
  if (!isAnswer(after)) throw new Error(`${action} holds no answer.`);
  const was = isAnswer(before) ? before : undefined;
  const changes = tellAnswer(was, after);
  const how = by === 'upload' ? ', by upload' : '';
  if (action === 'answer_set_aside') return { title: 'Typed, but not kept after a clash', changes, said: [] };
  if (action === 'answer_confirmed') return { title: `Confirmed as still correct${how}`, changes, said: [] };
  if (!was?.status && after.status) return { title: `Answered${how}`, changes, said: [] };
  if (!was?.status && !was?.comment) return { title: `Comment written${how}`, changes, said: [] };
  const only = changes.filter(({ before: from, after: to }) => from !== to).map(({ what }) => what);
  const title = only.length === 1 && only[0] === 'Comment' ? 'Comment changed' : 'Answer changed';
  return { title: title + how, changes, said: [] };
}

const titles: Record<string, (change: HistoryEvent['change']) => string> = {
  submitted: ({ reference }) => `Signed and sent as ${textOf(reference)}`,
  request_sign_off: () => 'Handed over for sign-off',
  take_back: () => 'Taken back from sign-off',
  declined: () => 'Not signed off: sent back to be changed',
  request_changes: () => 'Changes requested',
  accept: ({ version }) => (version ? `Version ${version} accepted` : 'Accepted'),
  explained: () => 'Confirmed or explained',
  explanation_withdrawn: () => 'Explanation taken back',
  query_opened: () => 'Query opened',
  query_asked: () => 'Asked again in a query',
  query_answered: () => 'Query answered',
  query_closed: () => 'Query closed',
  query_reopened: () => 'Query opened again',
  extension_granted: () => 'Later date given',
  extension_ended: () => 'Later date ended',
  amendment_requested: () => 'Asked to correct what was sent',
  amendment_granted: () => 'Correction agreed',
  amendment_refused: () => 'Correction not agreed',
  out_of_scope_granted: ({ item }) => `Not in scope from now on: ${textOf(item)}`,
  both_duties_granted: () => 'One person may both prepare and sign',
  exception_ended: ({ item }) => (item ? `In scope again: ${textOf(item)}` : 'Exception ended'),
};

const datesOf: Record<string, string> = { dueAt: 'Answer by', until: 'Until' };

function tellDates(change: HistoryEvent['change']): ToldChange[] {
  const [before, after] = [sayInstant(change.before), sayInstant(change.after)];
  const moved = before && after ? [{ what: 'Date', before, after }] : [];
  const set = Object.entries(datesOf).flatMap(([name, what]) => {
    const said = sayInstant(change[name]);
    return said ? [{ what, before: '', after: said }] : [];
  });
  return [...moved, ...set];
}

/** What somebody wrote needs no name; whatever else was said has one. */
function tellWords({ text, reason, correction, items }: HistoryEvent['change'], names: Names) {
  const said = [
    { what: '', text: textOf(text) },
    { what: 'Reason', text: textOf(reason) },
    { what: 'What was to be corrected', text: textOf(correction) },
  ].filter((one) => one.text);
  const named = (Array.isArray(items) ? items : []).map((item) => ({
    what: sayItem(item?.code, names),
    text: textOf(item?.reason) || 'To be changed',
  }));
  return [...said, ...named];
}

/** `Single front door, FH-FD-01` */
function sayItem(code: unknown, names: Names) {
  const known = textOf(code);
  return Object.hasOwn(names, known) ? `${names[known]}, ${known}` : known;
}

function sayInstant(value: unknown) {
  const instant = /^\d{4}-\d\d-\d\dT/.test(textOf(value)) ? new Date(textOf(value)) : undefined;
  return instant && !Number.isNaN(instant.getTime()) ? sayDeadline(instant) : '';
}

function textOf(value: unknown) {
  return typeof value === 'string' ? value : '';
}

/** `messages_held` as `Messages held`. */
function asWords(action: string) {
  const words = action.replaceAll('_', ' ').trim();
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : 'Something happened';
}
