import { accept, type Result, refuse } from './result';

/** Who may be shown something of areas that are not their own: the people of other areas, or anybody outside the programme. */
export const disclosureAudiences = ['areas', 'outside'] as const;
export type DisclosureAudience = (typeof disclosureAudiences)[number];

/** What the settings ask about each audience, by which others speak of the setting. */
export const disclosureQuestions: Record<DisclosureAudience, string> = {
  areas: 'What may areas see of each other?',
  outside: 'What may leave the programme?',
};

/** What an audience is shown of areas: nothing, counts that speak of at least so many areas, or each area's answers by name. */
export type Disclosure = { kind: 'withhold' } | { kind: 'counts'; atLeast: number } | { kind: 'named' };

/** What an administrator chooses: counts are for areas alone, because counts outside beside them would tell too much. */
export type DisclosureChoice = Readonly<{
  areas: Disclosure;
  outside: Exclude<Disclosure, { kind: 'counts' }>;
}>;

/** What was chosen, with the minimum that counts were first shown to areas with. */
export type DisclosureSettings = DisclosureChoice & { readonly countedAt?: number };

/** Below three areas, counts with soft ends (see disclosure-release.ts) would tell what an area answered. */
export const fewestDisclosed = 3;

/** The most areas that can be asked for. */
export const mostDisclosed = 50;

/** What an administrator is offered first. */
export const usualAtLeast = 5;

/** What is so until somebody says otherwise. */
const withheld = { kind: 'withhold' } as const;

/** The settings as somebody stored them; whatever is not there or makes no sense is withheld. */
export function readDisclosureSettings(stored: unknown): DisclosureSettings {
  const given = isRecord(stored) ? stored : {};
  const outside = disclosureOf(given.outside);
  return {
    areas: disclosureOf(given.areas),
    outside: outside.kind === 'named' ? outside : withheld,
    ...(isAtLeast(given.countedAt) && { countedAt: given.countedAt }),
  };
}

/** The minimum that counts were shown to areas with, which holds for ever; undefined while none were shown. */
export function minimumShown(
  { areas, countedAt }: DisclosureSettings,
  isFrozen: boolean,
): number | undefined {
  return countedAt ?? (isFrozen && areas.kind === 'counts' ? areas.atLeast : undefined);
}

/**
 * The settings after a choice. Refused where counts were shown with another minimum: they were of other parts, and what
 * lies between two such counts gives areas away. `isFrozen` tells whether there are any figures to show.
 */
export function chooseDisclosures(
  before: DisclosureSettings,
  wanted: DisclosureChoice,
  isFrozen: boolean,
): Result<DisclosureSettings, { countedAt: number }> {
  const shown = minimumShown(before, isFrozen);
  const { areas, outside } = readDisclosureSettings(wanted);
  if (shown !== undefined && areas.kind === 'counts' && areas.atLeast !== shown)
    return refuse({ countedAt: shown });
  const countedAt = shown ?? minimumShown({ areas, outside }, isFrozen);
  return accept({ areas, outside, ...(countedAt !== undefined && { countedAt }) });
}

/** The codes of all items that anybody ever offered help with, as they are stored. */
export function readHelpedItems(stored: unknown): ReadonlySet<string> {
  return new Set(
    Array.isArray(stored) ? stored.filter((code): code is string => typeof code === 'string') : [],
  );
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
