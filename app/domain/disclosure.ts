/** Who may be shown something of areas that are not their own: the people of other areas, or anybody outside the programme. */
export const disclosureAudiences = ['areas', 'outside'] as const;
export type DisclosureAudience = (typeof disclosureAudiences)[number];

/** What an audience is shown of areas: nothing, counts that speak of at least so many areas, or each area's answers by name. */
export type Disclosure = { kind: 'withhold' } | { kind: 'counts'; atLeast: number } | { kind: 'named' };
export type DisclosureSettings = Readonly<Record<DisclosureAudience, Disclosure>>;

/** Below three areas, counts with soft ends (see disclosure-release.ts) would tell what an area answered. */
export const fewestDisclosed = 3;

/** The most areas that can be asked for. */
export const mostDisclosed = 50;

/** What an administrator is offered first. */
export const usualAtLeast = 5;

/** What is so until somebody says otherwise. */
export const withheld: Disclosure = { kind: 'withhold' };

/** The settings as somebody stored them; whatever is not there or makes no sense is withheld. */
export function readDisclosureSettings(stored: unknown): DisclosureSettings {
  const given = isRecord(stored) ? stored : {};
  return { areas: disclosureOf(given.areas), outside: disclosureOf(given.outside) };
}

/** Whether counts can be asked to speak of at least so many areas. */
export function isAtLeast(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= fewestDisclosed && Number(value) <= mostDisclosed;
}

function disclosureOf(stored: unknown): Disclosure {
  if (!isRecord(stored)) return withheld;
  if (stored.kind === 'named') return { kind: 'named' };
  if (stored.kind === 'counts' && isAtLeast(stored.atLeast))
    return { kind: 'counts', atLeast: stored.atLeast };
  return withheld;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
