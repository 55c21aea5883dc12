import { readPhaseReference } from '~/domain/edition';
import { accept, refuse } from '~/domain/result';
import type { movementJson } from '~/spreadsheets/movement-json';
import { type ApiClient, readerFor } from './api-access.server';
import { type ApiOutcome, figuresIn, metaOf } from './api-figures.server';
import { notBefore } from './api-known.server';
import { sightOf } from './api-sight.server';
import { readMovementFile } from './movement-file.server';
import type { MovementQuery } from './movement-report.server';

/** What moved between two phases; undefined when one of them is not there. */
export async function readApiMovement(
  client: ApiClient,
  query: MovementQuery & { comments: boolean },
  now: Date,
): ApiOutcome {
  const sighted = await sightOf(client, 'movement', { phase: query.to, asked: query.filter }, now);
  if (!sighted?.ok) return sighted;
  const sight = sighted.value;
  const { phase, before, filter } = sight;
  const between = { from: query.from ?? before, to: phase };
  const held = { ...query, ...between, filter: { ...query.filter, ...filter }, address: '' };
  const read = await figuresIn<typeof movementJson>(readMovementFile(readerFor(client), held, 'json', now));
  if (!read) return undefined;
  const { from, to, illustrative, reference, state, takenAt: _takenAt, ...figures } = read;
  // Laid the other way about, the earlier phase is the one that was asked for as the last.
  if (query.from && from && (from.id !== readPhaseReference(query.from)?.id || from.id === to.id))
    return refuse(notBefore(query.from, `before ${from.id}, the last phase`));
  const facts = { phase: to.id, phaseName: to.name, illustrative, reference, state };
  const compared = { base: figures.table?.areas.length, sent: figures.table?.sentInBoth.length };
  const meta = metaOf(client, sight, { ...facts, ...compared }, now);
  return accept({ meta: { ...meta, from: from ?? null }, figures });
}
