import { readFigureReference } from '~/domain/figure-reference';
import { accept, type Result } from '~/domain/result';
import { marking } from '~/spreadsheets/about';
import type { areasJson, matrixJson } from '~/spreadsheets/figures-json';
import { type ApiClient, readerFor } from './api-access.server';
import { type ApiDeclined, type Sight, sightOf } from './api-sight.server';
import { readAreasFile } from './areas-file.server';
import { readMatrixFile } from './matrix-file.server';
import type { MatrixQuery } from './narrowed-matrix.server';

/** What every answer says about itself beside its figures. */
export type ApiMeta = {
  phase: { id: string; name: string };
  /** The frozen edition that the figures stand on, or that they are still what counts now. */
  edition: number | 'live';
  /** The earlier phase where two are laid side by side. */
  from: { id: string; name: string } | null;
  state: string;
  asAt: string;
  /** By which the figures can be found and recomputed. */
  references: string[];
  /** The areas that are asked, and how many of them have sent; null where no two phases are compared. */
  base: number | null;
  sent: number | null;
  audience: ApiClient['audience'];
  /** The areas that are shown, and why others are not to an area's token. */
  areas: Sight['areas'];
  othersWithheld: string | null;
  illustrative: boolean;
  marking: string;
  licence: string;
};

/** An answer before its links: what it says about itself, and the figures as the files have them. */
export type ApiAnswer = { meta: ApiMeta; figures: Record<string, unknown> };
export type ApiOutcome = Promise<Result<ApiAnswer, ApiDeclined> | undefined>;

/** Under which each answer may be used. */
export const rights = {
  marking,
  licence:
    'Wording of pillars, sections and statements: © Crown copyright 2025, Open Government Licence v3.0. Figures: management information.',
};

/** The counts by item; undefined when there is no such phase. */
export async function readApiMatrix(client: ApiClient, query: MatrixQuery, now: Date): ApiOutcome {
  const { items: codes, filter: asked } = query;
  const found = await sightOf(
    client,
    'matrix',
    { phase: query.phase, asked: { ...asked, items: codes } },
    now,
  );
  if (!found?.ok) return found;
  const sight = found.value;
  const held = { ...query, phase: sight.phase, filter: { ...asked, ...sight.filter }, address: '' };
  const read = await figuresIn<typeof matrixJson>(readMatrixFile(readerFor(client), held, 'json', now));
  if (!read) return undefined;
  const { areas, items, ...facts } = read;
  return accept({ meta: metaOf(client, sight, facts, now), figures: { areas, items } });
}

/** Every area's standing on every item; undefined when there is no such phase. */
export async function readApiGrid(
  client: ApiClient,
  query: Pick<MatrixQuery, 'phase' | 'filter'> & { sort: string | null },
  now: Date,
): ApiOutcome {
  const found = await sightOf(client, 'grid', { phase: query.phase, asked: query.filter }, now);
  if (!found?.ok) return found;
  const sight = found.value;
  const filter = { ...query.filter, ...sight.filter };
  const held = { ...query, phase: sight.phase, filter, comments: false, address: '' };
  const read = await figuresIn<typeof areasJson>(readAreasFile(readerFor(client), held, 'json', now));
  if (!read) return undefined;
  const { areas, items, ...facts } = read;
  // Disclosed by name are answers, not how an area keeps them up to date.
  const isOthers = sight.areas !== 'own' && client.audience !== 'programme';
  const shown = isOthers ? items.map(({ lastChangedOrConfirmed: _kept, ...item }) => item) : items;
  return accept({ meta: metaOf(client, sight, facts, now), figures: { areas, items: shown } });
}

type Facts = {
  phase: string;
  phaseName: string;
  base?: number | undefined;
  sent?: number | undefined;
  illustrative: boolean;
  reference?: string | undefined;
  state?: string | undefined;
};

/** What an answer says about itself, told from what the file with these figures says. */
export function metaOf(
  { audience }: ApiClient,
  { areas, othersWithheld }: Sight,
  facts: Facts,
  now: Date,
): ApiMeta {
  const references = facts.reference ? facts.reference.split(' ') : [];
  const stands = readFigureReference(references.at(-1) ?? '')?.stands;
  return {
    phase: { id: facts.phase, name: facts.phaseName },
    edition: stands && 'edition' in stands ? stands.edition : 'live',
    from: null,
    state: facts.state ?? '',
    asAt: now.toISOString(),
    references,
    base: facts.base ?? null,
    sent: facts.sent ?? null,
    audience,
    areas,
    othersWithheld,
    illustrative: facts.illustrative,
    ...rights,
  };
}

/** The figures of a JSON file, so that whoever reads them here reads what the file says. */
export async function figuresIn<Write extends (...given: never[]) => unknown>(
  file: Promise<{ body: string | Uint8Array } | undefined>,
): Promise<ReturnType<Write> | undefined> {
  const made = await file;
  return made && (JSON.parse(String(made.body)) as ReturnType<Write>);
}
