import { cleanText } from '~/domain/clean-text';
import { faultInMessage, queryTextLimit } from '~/domain/queries';
import { readDeadline, type TypedDate } from '~/domain/typed-date';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { sayNumber } from '~/domain/words';
import { type ItemPlace, openQuery, type QueryRefusal, writeInQuery } from '~/services/queries.server';
import { textOf } from './form.server';
import { badRequest } from './responses';

/** What was typed in the form of a query; `query` is empty for a new one. */
export type TypedQuery = { query: string; text: string; date: TypedDate };

/** Why a form came back: what to put right where, and what was typed. */
export type RefusedQuery = { errors: { href: string; text: string }[]; typed: TypedQuery };

/** What was typed in the form of a query. */
export function typedQuery(form: FormData): TypedQuery {
  const date = {
    day: textOf(form, 'due-day'),
    month: textOf(form, 'due-month'),
    year: textOf(form, 'due-year'),
  };
  return { query: textOf(form, 'query'), text: textOf(form, 'text'), date };
}

/**
 * Does what a posted form of a query asks for, and gives the query's id or why not; undefined when there is no such
 * query for this viewer.
 */
export async function postQuery(
  viewer: Viewer,
  place: ItemPlace,
  form: FormData,
  now: Date,
): Promise<{ id: string } | RefusedQuery | undefined> {
  const typed = typedQuery(form);
  const action = textOf(form, 'action');
  if (action === 'open') return postNew(viewer, place, typed, now);
  if (action !== 'write' && action !== 'close') throw badRequest();
  const { query, text } = typed;
  const seen = Number(textOf(form, 'seen'));
  const written = { text, seen, close: action === 'close' };
  const outcome = await writeInQuery(viewer, { ...place, query }, written, now);
  if (!outcome || outcome.ok) return outcome && { id: outcome.value };
  const said = seesProgramme(viewer) ? 'message' : 'reply';
  return { errors: [{ href: `#reply-${query}`, text: sayRefusal(outcome.refusal, said) }], typed };
}

async function postNew(viewer: Viewer, place: ItemPlace, typed: TypedQuery, now: Date) {
  const due = readDeadline(typed.date, 'Date to answer by', now);
  if (due.ok) {
    const outcome = await openQuery(viewer, place, { text: typed.text, dueAt: due.deadline }, now);
    if (!outcome || outcome.ok) return outcome && { id: outcome.value };
    return { errors: [{ href: '#ask', text: sayRefusal(outcome.refusal, 'question') }], typed };
  }
  const fault = faultInMessage(cleanText(typed.text));
  const errors = fault ? [{ href: '#ask', text: sayRefusal(fault, 'question') }] : [];
  return { errors: [...errors, { href: `#due-${due.fields[0]}`, text: due.problem }], typed };
}

function sayRefusal(refusal: QueryRefusal, what: 'question' | 'message' | 'reply') {
  switch (refusal) {
    case 'no_text':
      return `Enter your ${what}`;
    case 'too_long':
      return `Your ${what} must be ${sayNumber(queryTextLimit)} characters or less`;
    case 'closed':
      return 'This query was closed, so it takes no more replies. What you typed is kept below';
    case 'changed':
      return `Somebody wrote here after you opened the page. Read it above, then send your ${what} if you still need to`;
    case 'not_allowed':
      return 'DfE officials and the delivery partner ask about returns. You can only read this';
  }
}
