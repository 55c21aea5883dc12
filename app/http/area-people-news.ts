type Shown = { area: { name: string }; people: readonly { id: string; name: string }[] };

/** What an area's people page was sent to tell, in words; only of people who are there. */
export function readAreaPeopleNews(request: Request, { area, people }: Shown): string | null {
  const query = new URL(request.url).searchParams;
  if (query.has('ended'))
    return `They can no longer see or change anything of ${area.name}. Their name stays in the history.`;
  const handed = people.find(({ id }) => id === query.get('handed'));
  return handed ? `Saved what ${handed.name} is to prepare.` : null;
}
