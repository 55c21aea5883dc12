import { listAreaCodes } from 'db/area-codes';
import { listProgrammes } from 'db/areas';
import { store } from 'db/current';
import { listEditions } from 'db/editions';
import { listPhases } from 'db/phases';
import { listClearances } from 'db/release-clearances';
import { findSetting } from 'db/settings';
import { disclosureQuestions } from '~/domain/disclosure';
import type { FiguredPhase } from '~/domain/edition';
import { buildEesPair } from '~/domain/ees/build-pair';
import { checkEes, type EesResult, mayRelease } from '~/domain/ees/check-ees';
import type { EesAuthority, EesPair } from '~/domain/ees/pair';
import type { Clearance } from '~/domain/ees/release-clearance';
import { phaseStateAt } from '~/domain/phase';
import { accept, type Result, refuse } from '~/domain/result';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { type EesTextFile, eesFiles } from '~/spreadsheets/ees-files';
import { readDisclosure } from './disclosure.server';
import { referTo } from './figure-reference.server';
import { isIllustrative, readStatusFigures } from './figures.server';

/** Which phases are to be published, by id, and whether with rows for each area. */
export type OpenDataQuery = {
  from?: string | undefined;
  to?: string | undefined;
  localAuthorities: boolean;
};

/** What goes into the two files, what the checks said of it, and the references of its figures. */
export type MadeOpenData = {
  pair: EesPair;
  results: readonly EesResult[];
  references: readonly { phase: string; reference: string }[];
};

/** The same with the files written. */
export type OpenData = Omit<MadeOpenData, 'pair'> & {
  files: readonly [data: EesTextFile, meta: EesTextFile];
};

/** Why there are no files, in sentences; the results are there as far as there was anything to check. */
export type OpenDataRefusal = { reasons: readonly string[]; results: readonly EesResult[] };

/**
 * The files for Explore Education Statistics with the newest editions of these phases, or of the last that was closed.
 * Refused with everything that stands in the way: settings that let nothing out, drafts, what was not cleared, and
 * checks that fail. Undefined when the viewer sees no figures or there is no such phase.
 */
export async function readOpenData(
  viewer: Viewer,
  query: OpenDataQuery,
  now: Date,
): Promise<Result<OpenData, OpenDataRefusal> | undefined> {
  const chosen = await chooseRange(viewer, query, now);
  if (!chosen) return undefined;
  const { db } = await store();
  const made = await makeOpenData(chosen, query.localAuthorities, await listClearances(db), now);
  if (!made.ok) return made;
  const { pair, ...said } = made.value;
  return accept({ ...said, files: eesFiles(pair) });
}

/** The phases that can be published, and those that were chosen. */
export type Range = { phases: FiguredPhase[]; range: FiguredPhase[]; from: string; to: string };

/** The phases that have opened, each with its newest edition, and the chosen ones; undefined as in readOpenData. */
export async function chooseRange(
  viewer: Viewer,
  query: OpenDataQuery,
  now: Date,
): Promise<Range | undefined> {
  if (!seesProgramme(viewer)) return undefined;
  const { db } = await store();
  const newest = new Map((await listEditions(db)).map((edition) => [edition.phaseId, edition]));
  const phases = (await listPhases(db))
    .filter((phase) => phaseStateAt(phase, now) !== 'upcoming')
    .map((phase): FiguredPhase => ({ ...phase, edition: newest.get(phase.id) }));
  const to = query.to ?? (phases.findLast(({ edition }) => edition) ?? phases.at(-1))?.id;
  const from = query.from ?? to;
  const known = (id: string | undefined) => phases.some((phase) => phase.id === id);
  if (!from || !to || !known(from) || !known(to)) return undefined;
  return { phases, range: phases.filter(({ id }) => id >= from && id <= to), from, to };
}

/** The reason that an administrator can take away. */
export const withheldBySetting = `The setting “${disclosureQuestions.outside}” stands at “Nothing”, so it lets no figures out.`;

/** What goes into the files of these phases, given everything that was cleared; refused as in readOpenData. */
export async function makeOpenData(
  { range, from, to }: Range,
  byArea: boolean,
  clearances: readonly Clearance[],
  now: Date,
): Promise<Result<MadeOpenData, OpenDataRefusal>> {
  if (from > to) return refuse({ reasons: ['The first phase comes after the last.'], results: [] });
  const withheld = (await readDisclosure('outside')).kind === 'named' ? [] : [withheldBySetting];
  const drafts = range
    .filter(({ edition }) => !edition)
    .map(
      ({ name }) =>
        `The figures of ${name} are a draft. Only those of a phase that has been closed are published.`,
    );
  if (drafts.length > 0) return refuse({ reasons: [...withheld, ...drafts], results: [] });

  const { db } = await store();
  const figures = await readStatusFigures(range);
  const editions = Object.fromEntries(range.map(({ id, edition }) => [id, edition?.number ?? 0]));
  const programmes = (await listProgrammes(db)).map(({ id, name }) => [id, name]);
  const lookup = { authorities: readAuthorities(await findSetting(db, 'local_authorities')), dictionary: {} };
  const choice = {
    illustrative: await isIllustrative(),
    programmes: Object.fromEntries(programmes),
    ...(byArea && { localAuthorities: { editions, clearances, codes: await listAreaCodes(db) } }),
  };
  const built = buildEesPair(figures, choice, lookup);
  if (!built.ok) return refuse({ reasons: [...withheld, ...built.refusal], results: [] });
  const results = checkEes(built.value, lookup);
  const failed = results
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ name }) => `The check ${name} fails.`);
  if (withheld.length > 0 || !mayRelease(results))
    return refuse({ reasons: [...withheld, ...failed], results });
  const references = figures.map((each, at) => {
    const phase = range[at] ?? each.phase;
    const reference = referTo(each, { phase }, { kind: 'items', filter: {} }, now);
    return { phase: phase.name, reference: reference ?? '' };
  });
  return accept({ pair: built.value, results, references });
}

/** The look-up as it was stored; whatever is no authority is left out, so that its rows are refused. */
function readAuthorities(stored: unknown): EesAuthority[] {
  const isAuthority = (each: Partial<EesAuthority> | null): each is EesAuthority =>
    [each?.oldCode, each?.newCode, each?.name, each?.regionCode, each?.regionName].every(
      (value) => typeof value === 'string',
    );
  return Array.isArray(stored) ? stored.filter(isAuthority) : [];
}
