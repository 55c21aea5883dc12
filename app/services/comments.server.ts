import { listProgrammes } from 'db/areas';
import { listPhasesSentSince } from 'db/comments';
import { store } from 'db/current';
import { findLastLook, saveLastLook } from 'db/last-looks';
import { longestTransaction } from 'db/store';
import { countComments } from '~/domain/comment-count';
import { listEntries } from '~/domain/comment-entries';
import { pageOf } from '~/domain/comment-pages';
import { type CommentFilter, filterEntries } from '~/domain/comment-reader';
import type { FiguredPhase } from '~/domain/edition';
import { filterFigures } from '~/domain/figure-filter';
import type { PhaseFigures } from '~/domain/figures';
import { seesProgramme, type Viewer } from '~/domain/viewer';
import { compareNames } from '~/domain/words';
import { referTo } from './figure-reference.server';
import { choosePhase, readFigures } from './figures.server';
import { framed } from './matrix.server';

/** Which comments are asked for. */
export type CommentsQuery = {
  /** A phase's id, or `all`. */
  phase: string | undefined;
  filter: Omit<CommentFilter, 'newSince'>;
  /** Only what is new since the viewer last looked. */
  onlyNew: boolean;
  by: 'area' | 'item';
  page: number;
};

/** What a look at comments is kept under. */
const place = 'comments';

/** A page of what areas said in their submissions; undefined when the viewer sees no figures or there is no such phase yet. */
export async function readComments(viewer: Viewer, query: CommentsQuery, now: Date) {
  const all = query.phase === 'all';
  const chosen = await choosePhase(viewer, all ? undefined : query.phase, now);
  if (!chosen) return undefined;
  const { db } = await store();
  const lookedAt = (await findLastLook(db, viewer.id, place)) ?? null;
  const shown = all ? chosen.phases : [...(chosen.previous ? [chosen.previous] : []), chosen.phase];
  const figures = await readFigures(shown);
  const current = figures.find(({ phase }) => phase.id === chosen.phase.id);
  if (!current) return undefined;
  // Of figures that were replaced, earlier editions are shown; what is new is counted in those that are valid now.
  const valid = all || !query.phase ? chosen : await choosePhase(viewer, undefined, now);
  const fresh = await readNew(valid?.phases ?? [], { phases: shown, figures }, lookedAt);

  const wanted = all ? figures : [current];
  const { programme, waves, areas } = query.filter;
  const narrowing = {
    ...(programme !== undefined && { programme }),
    ...(waves !== undefined && { waves }),
    ...(areas !== undefined && { areas }),
  };
  const narrowed = filterFigures(current, narrowing);
  const earlier = figures.slice(0, figures.indexOf(current)).map((each) => filterFigures(each, narrowing));
  const sentBy = new Set(narrowed.submissions.map(({ areaId }) => areaId));
  const newSince = query.onlyNew ? lookedAt : undefined;
  const entries = listEntries(wanted.map((phase) => ({ figures: phase, previous: before(phase, figures) })));
  return {
    ...framed(chosen, now),
    reference: namesReturns(query)
      ? referTo(narrowed, chosen, { kind: 'comments', filter: narrowing }, now, all ? earlier : undefined)
      : undefined,
    all,
    base: narrowed.asked.length,
    sent: narrowed.submissions.length,
    missing: all ? [] : narrowed.asked.filter(({ id }) => !sentBy.has(id)).map(({ name }) => name),
    choices: { ...choicesOf(wanted, current), programmes: await programmesOf(wanted) },
    fresh,
    lookedAt,
    /** What is kept as looked at: a submission may still be on its way in, dated as much as this before it arrives. */
    readUntil: new Date(now.getTime() - longestTransaction),
    found: pageOf(filterEntries(entries, { ...query.filter, newSince }), query.by, query.page),
  };
}

/** Whether the comments are all those of some areas’ returns, which a reference can name, and not a search among them. */
function namesReturns({ filter, onlyNew }: CommentsQuery): boolean {
  const { programme, waves, areas, ...others } = filter;
  return !onlyNew && Object.values(others).every((value) => !value);
}

/** Keeps that the viewer has read what there was up to this instant; undefined for anybody who sees no comments. */
export async function markCommentsRead(viewer: Viewer, readUntil: Date, now: Date) {
  if (!seesProgramme(viewer)) return undefined;
  const { transaction } = await store();
  const latest = new Date(Math.min(readUntil.getTime(), now.getTime() - longestTransaction));
  await transaction((tx) => saveLastLook(tx, viewer.id, place, latest));
  return true;
}

/** How many comments of these phases are new; what was read already is not read again. */
async function readNew(
  phases: readonly FiguredPhase[],
  read: { phases: readonly FiguredPhase[]; figures: readonly PhaseFigures[] },
  lookedAt: Date | null,
): Promise<number> {
  const { db } = await store();
  const sentSince = lookedAt && (await listPhasesSentSince(db, lookedAt));
  const changed = phases.filter(({ id }) => !sentSince || sentSince.includes(id));
  const same = (a: FiguredPhase) => (b: FiguredPhase) =>
    a.id === b.id && a.edition?.number === b.edition?.number;
  const known = read.figures.filter((_, at) =>
    read.phases.slice(at, at + 1).some((one) => changed.some(same(one))),
  );
  const others = changed.filter((one) => !read.phases.some(same(one)));
  const figures = [...known, ...(others.length > 0 ? await readFigures(others) : [])];
  return countComments(figures, lookedAt);
}

/** The last earlier phase in which somebody submitted. */
function before({ phase }: PhaseFigures, figures: readonly PhaseFigures[]): PhaseFigures | undefined {
  return figures.findLast(
    (earlier) => earlier.phase.opensAt < phase.opensAt && earlier.submissions.length > 0,
  );
}

function choicesOf(wanted: readonly PhaseFigures[], { proforma }: PhaseFigures) {
  const asked = wanted.flatMap((figures) => figures.asked);
  const areas = new Map(asked.map(({ slug, name }) => [slug, { slug, name }]));
  return {
    waves: [...new Set(asked.map((area) => area.wave))].sort((a, b) => a - b),
    areas: [...areas.values()].sort(compareNames),
    pillars: proforma.pillars.map(({ code, title, sections }) => ({
      code,
      title,
      sections: sections.map((section) => ({
        code: section.code,
        title: section.title,
        items: section.items.map((item) => ({ code: item.code, shortName: item.shortName })),
      })),
    })),
  };
}

async function programmesOf(wanted: readonly PhaseFigures[]) {
  const { db } = await store();
  const ids = new Set(wanted.flatMap(({ asked }) => asked.map(({ programme }) => programme)));
  return (await listProgrammes(db)).filter(({ id }) => ids.has(id)).map(({ id, name }) => ({ id, name }));
}
