import { paths } from '~/paths';

type Named = readonly { id: string; name: string }[];

const done = {
  ended: (name: string) =>
    `${name} can no longer sign in. They are signed out and their links have stopped working.`,
  restored: (name: string) =>
    `${name} can sign in again with the password they had. If they had none, make them a new link.`,
  changed: (name: string) => `Saved what ${name} does, and for which areas.`,
};
const ownRefused = 'You cannot end your own access. Ask another administrator to do it.';

/** The people page, telling what was done to a person's access, or why it was not. */
export function peopleAfter(outcome: { done: keyof typeof done; id: string } | { refused: 'own' }): string {
  const query = 'done' in outcome ? { [outcome.done]: outcome.id } : { refused: outcome.refused };
  return `${paths.people()}?${new URLSearchParams(query)}`;
}

/** What the people page was sent to tell, in words; only of people who are there. */
export function readAccessNews(request: Request, people: Named) {
  const query = new URL(request.url).searchParams;
  const said = (['ended', 'restored', 'changed'] as const).flatMap((what) => {
    const person = people.find(({ id }) => id === query.get(what));
    return person ? [done[what](person.name)] : [];
  });
  return {
    news: said[0] ?? null,
    refusal: query.get('refused') === 'own' ? ownRefused : null,
  };
}
