import { store } from 'db/current';
import { listMessages } from 'db/messages';
import { writeMessage } from '~/domain/messages/compose';
import type { MessageLinks } from '~/domain/messages/links';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { shown } from './area-messages.server';
import { loadMessageFacts } from './message-facts.server';

/** How many emails one page of the outbox shows. */
export const outboxPage = 50;

/**
 * One page of every email, newest first, with its words: those that it went out with, or as they stand for one that has
 * yet to go. Undefined for whoever does not see the programme.
 */
export async function readOutbox(viewer: Viewer, page: number, links: MessageLinks, now: Date) {
  if (!seesProgramme(viewer)) return undefined;
  const { db } = await store();
  // One more than is shown tells whether there is a next page.
  const rows = await listMessages(db, outboxPage + 1, (page - 1) * outboxPage);
  const factsOf = await loadMessageFacts(db, rows, links, now);
  const messages = rows.slice(0, outboxPage).map((row) => {
    const ahead = row.state === 'waiting' || row.state === 'held';
    const words = ahead && !row.subject ? writeMessage(row.kind, factsOf(row)) : undefined;
    return { ...shown(row), ...words, area: row.areaName, phase: row.phase?.name ?? null };
  });
  return { messages, page, more: rows.length > outboxPage };
}
