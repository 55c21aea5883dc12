import { itemPlaces } from '~/domain/item-places';
import type { AreaReturn } from '~/services/returns.server';

/** What a page says of how a return stands: what it was sent back for, and any correction after its phase. */
export function standingShown({ requests, pillars, amendment, situation }: AreaReturn) {
  return { requests, places: itemPlaces(pillars), amendment, window: situation.window };
}

const news: Record<string, string> = {
  taken: 'Taken back. Answers can be changed',
  declined: 'Sent back. Whoever prepared it reads your words first',
  asked: 'Asked. You get an email when it is decided',
};

/** What was just done on a page that led back to the task list, in words. */
export function taskListNews(request: Request): string | null {
  const query = new URL(request.url).searchParams;
  const done = Object.keys(news).find((name) => query.has(name));
  return done ? (news[done] ?? null) : null;
}
