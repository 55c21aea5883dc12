import { store } from 'db/current';
import { listPhasesOfArea } from 'db/phases';
import { listSubmissionsOfArea } from 'db/submissions';
import type { ApiScope, ApiToken } from '~/domain/api-token';
import type { Disclosure } from '~/domain/disclosure';
import type { FiguredPhase } from '~/domain/edition';
import { phaseStateAt } from '~/domain/phase';
import { accept, type Result, refuse } from '~/domain/result';
import { type ApiClient, readerFor } from './api-access.server';
import { type AskedFilter, findUnknown, type UnknownValue } from './api-known.server';
import { readDisclosure } from './disclosure.server';
import { choosePhase, readStatusFigures } from './figures.server';

/** Which areas a token is shown, and in which phase. */
export type Sight = {
  phase: string | undefined;
  filter: { areas?: readonly string[]; programme?: string };
  areas: 'all' | 'programme' | 'own';
  /** Of an area's: the phase that movement is laid beside unless another is asked for. */
  before?: string | undefined;
  /** In words, why no other area is shown to an area's token; null where others are. */
  othersWithheld: string | null;
};

/** Why a token that was let in is answered without figures. */
export type ApiDeclined = { reason: 'not_disclosed'; detail: string } | UnknownValue;

type Seen = Promise<Result<Sight, ApiDeclined> | undefined>;

/**
 * What a token is shown here; undefined when there is no such phase for it. The programme's sees all. An area's sees its
 * own area in the phases that ask it and, as its people do, the others of its programme where answers are disclosed by
 * name and frozen. One from outside sees what is disclosed so, and nothing else. Counts without names are released
 * elsewhere, by rules of their own. Refused too when it is narrowed to what is not among that.
 */
export async function sightOf(
  client: ApiClient,
  scope: ApiScope,
  { phase, asked }: { phase: string | undefined; asked: AskedFilter },
  now: Date,
): Seen {
  const seen = await sightIn(client, scope, phase, now);
  if (!seen?.ok) return seen;
  const unknown = await findUnknown(asked, seen.value.filter);
  return unknown ? refuse(unknown) : seen;
}

async function sightIn(client: ApiClient, scope: ApiScope, phase: string | undefined, now: Date): Seen {
  if (client.audience === 'programme')
    return accept({ phase, filter: {}, areas: 'all', othersWithheld: null } as const);
  return client.area ? areaSight(client, client.area, scope, phase, now) : outsideSight(client, phase, now);
}

type Area = NonNullable<ApiToken['area']>;

async function areaSight(
  client: ApiClient,
  area: Area,
  scope: ApiScope,
  asked: string | undefined,
  now: Date,
): Seen {
  const { db } = await store();
  const sent = new Set((await listSubmissionsOfArea(db, area.id)).map(({ phaseId }) => phaseId));
  const id = asked ?? (await ownPhase(area, sent, scope, now));
  const chosen = id ? await choosePhase(readerFor(client), id, now) : undefined;
  const [figures] = chosen ? await readStatusFigures([chosen.phase]) : [];
  const own = figures?.asked.find((each) => each.id === area.id);
  if (!chosen || !own) return undefined;
  const past = chosen.phases.slice(0, chosen.phases.indexOf(chosen.phase));
  const before = (past.findLast((phase) => sent.has(phase.id)) ?? past.at(-1))?.id;
  const othersWithheld = whyWithheld(await readDisclosure('areas'), scope, chosen.phase);
  const seen = { phase: id, before, othersWithheld };
  return othersWithheld
    ? accept({ ...seen, filter: { areas: [area.slug] }, areas: 'own' } as const)
    : accept({ ...seen, filter: { programme: own.programme }, areas: 'programme' } as const);
}

/** Why an area's token sees its own area alone, in words; null where it sees others. */
function whyWithheld({ kind }: Disclosure, scope: ApiScope, phase: FiguredPhase): string | null {
  const why = () => {
    if (kind === 'withhold') return 'this programme lets areas see nothing of each other';
    if (kind === 'counts') return 'this programme lets areas see counts only, which the API does not give';
    if (scope !== 'matrix' && scope !== 'grid')
      return 'this programme lets areas see each other’s answers, which only matrix and grid give';
    return isFrozen(phase) ? null : 'areas see each other only in the newest edition of a closed phase';
  };
  const said = why();
  return said && `Others are withheld: ${said}`;
}

/**
 * The newest phase for which the area itself has sent, so that nothing is told of what others sent; for trends, which
 * then end with what is settled, the newest that is closed. Where it never sent, the newest that asks it.
 */
async function ownPhase(area: Area, sent: ReadonlySet<string>, scope: ApiScope, now: Date) {
  const { db } = await store();
  const asked = (await listPhasesOfArea(db, area.id, now)).map(({ phase }) => phase);
  const reported = asked.filter(({ id }) => sent.has(id));
  const closed = reported.find((phase) => phaseStateAt(phase, now) === 'closed');
  return ((scope === 'trends' && closed) || (reported[0] ?? asked[0]))?.id;
}

async function outsideSight(client: ApiClient, asked: string | undefined, now: Date): Seen {
  const decline = (detail: string) => refuse({ reason: 'not_disclosed' as const, detail });
  if ((await readDisclosure('outside')).kind !== 'named')
    return decline('This programme has not said that figures may leave it.');
  const chosen = await choosePhase(readerFor(client), asked, now);
  if (!chosen) return undefined;
  const phase = asked ? chosen.phase : chosen.phases.findLast(({ edition }) => edition);
  if (!phase || !isFrozen(phase))
    return decline('Figures leave this programme only as the newest edition of a closed phase.');
  return accept({ phase: phase.id, filter: {}, areas: 'all', othersWithheld: null } as const);
}

/** Whether figures are frozen and stand: no draft is disclosed, nor what was replaced. */
function isFrozen({ edition, replacedBy }: FiguredPhase): boolean {
  return edition !== undefined && !replacedBy;
}
