const news: Record<string, (area: string) => string> = {
  extended: (area) => `${area} has a later date, and sees it wherever the date stands.`,
  unextended: (area) => `The later date has ended. ${area} has the same date as everybody.`,
  granted: (area) => `${area} can correct the items that it named, until the date that you set.`,
  refused: (area) => `You have refused the correction. ${area} can now read why.`,
};

/** What was just done on a page that led back to the review, in words. */
export function reviewNews(done: string | null, area: string): string | null {
  return done && Object.hasOwn(news, done) ? (news[done]?.(area) ?? null) : null;
}
