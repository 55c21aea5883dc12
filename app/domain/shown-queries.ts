import { findIdentifyingText, identifyingKinds } from './identifying-text';
import { allowedInQuery, type Query, type QueryAction, type QueryMessage } from './queries';
import type { Role } from './viewer';

/** A query as somebody looks at it: what they may do, and what in it looks as if it identifies a person. */
export type ShownQuery = Omit<Query, 'messages'> & {
  may: readonly QueryAction[];
  messages: readonly (QueryMessage & { looksLike: readonly string[] })[];
};

/** The queries as this role sees them; text that may identify a person is pointed out, never refused. */
export function showQueries(queries: readonly Query[], role: Role): ShownQuery[] {
  return queries.map((query) => ({
    ...query,
    may: allowedInQuery(role, query.state),
    messages: query.messages.map((message) => ({ ...message, looksLike: looksLike(message.text) })),
  }));
}

/** The queries by the code of their item. */
export function groupByItem<Of extends { code: string }>(queries: readonly Of[]): Record<string, Of[]> {
  const groups: Record<string, Of[]> = {};
  for (const query of queries) groups[query.code] = [...(groups[query.code] ?? []), query];
  return groups;
}

function looksLike(text: string) {
  return [...new Set(findIdentifyingText(text).map(({ kind }) => identifyingKinds[kind]))];
}
