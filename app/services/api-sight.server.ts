import type { ApiScope } from '~/domain/api-token';
import { type ApiClient, readerFor } from './api-access.server';
import { readDisclosure } from './disclosure.server';
import { choosePhase } from './figures.server';

/** Which areas a token is shown, and in which phase. */
export type Sight = {
  filter: { areas?: readonly string[] };
  phase: string | undefined;
  /** Whether areas' answers are shown because they are disclosed by name. */
  isNamed?: boolean;
};

/**
 * What a token is shown here; undefined when that is nothing. The programme's sees all, and an area's its own area. Of
 * other areas the two others see what an administrator discloses: by name, where areas stand on each item and the counts
 * of that. Counts without names are released elsewhere, by rules of their own, and what movement, trends and returns tell
 * of areas is not disclosed.
 */
export async function sightOf(
  client: ApiClient,
  scope: ApiScope,
  phase: string | undefined,
  now: Date,
): Promise<Sight | undefined> {
  const { audience, area } = client;
  if (audience === 'programme') return { filter: {}, phase };
  const disclosed = await readDisclosure(audience === 'area' ? 'areas' : 'outside');
  const isNamed = disclosed.kind === 'named' && (scope === 'matrix' || scope === 'grid');
  const frozen = isNamed ? await frozenPhase(client, phase, now) : undefined;
  if (frozen) return { filter: {}, phase: frozen, isNamed };
  return area ? { filter: { areas: [area.slug] }, phase } : undefined;
}

/** The phase asked for, or else the last, where its figures are frozen: no draft is disclosed, nor what was replaced. */
async function frozenPhase(client: ApiClient, asked: string | undefined, now: Date) {
  const chosen = await choosePhase(readerFor(client), asked, now);
  if (!chosen) return undefined;
  const { phase, phases } = chosen;
  if (asked) return phase.edition && !phase.replacedBy ? phase.id : undefined;
  return phases.findLast(({ edition }) => edition)?.id;
}
