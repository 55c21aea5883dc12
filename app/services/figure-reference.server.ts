import { createHash } from 'node:crypto';
import { store } from 'db/current';
import { listEditions, listEditionsOfPhase } from 'db/editions';
import { longestTransaction } from 'db/store';
import { listSubmissionsById } from 'db/submissions';
import { sayDate } from '~/domain/dates';
import { figureChanges } from '~/domain/edition-changes';
import { filterFigures } from '~/domain/figure-filter';
import { countedAsAt, phasesBeside } from '~/domain/figure-moment';
import {
  basisOf,
  checkLength,
  type FigureSubject,
  readFigureReference,
  writeFigureReference,
} from '~/domain/figure-reference';
import type { StatusFigures } from '~/domain/figures';
import { buildMatrix } from '~/domain/matrix';
import type { Viewer } from '~/domain/viewer';
import { type ChosenPhase, choosePhase, loadFigures } from './figures.server';
import { narrowAll } from './narrowed-matrix.server';

/**
 * The reference of figures that were read now, narrowed as the subject says; `past` are the earlier phases that they were
 * laid beside, narrowed too. Undefined when they were narrowed to something that no reference can name, which there is not.
 */
export function referTo(
  figures: StatusFigures,
  { phase, phases = [] }: Pick<ChosenPhase, 'phase'> & Partial<Pick<ChosenPhase, 'phases'>>,
  subject: Pick<FigureSubject, 'kind' | 'filter' | 'items' | 'status'>,
  now: Date,
  past?: readonly StatusFigures[],
): string | undefined {
  const all = [...(past ?? []), figures];
  const frozen = past ? phases.flatMap(({ edition }) => (edition ? +edition.madeAt : [])) : [];
  // What is being sent now is dated before it can be read, so the moment is one by which all had arrived.
  const settled = new Date(Math.max(now.getTime() - longestTransaction, ...frozen));
  const stands = phase.edition ? { edition: phase.edition.number } : { at: countedAsAt(all, settled) };
  const { kind, filter, items, status } = subject;
  const check = checkOf(all);
  const named = { kind, filter, items, status, phase: phase.id, stands, past: past && true, check } as const;
  const text = writeFigureReference(named);
  return readFigureReference(text) && text;
}

/** The phase and edition of figures, as a file's name holds them: `2026-01-e1`; a draft has the phase alone. */
export function sayFigures({ id, edition }: ChosenPhase['phase']): string {
  return edition ? `${id}-e${edition.number}` : id;
}

/** Whether figures can still change, as a file says it. */
export function sayState({ edition, replacedBy }: ChosenPhase['phase']): string {
  if (!edition) return 'Draft: these figures are not frozen and may change';
  const frozen = `Edition ${edition.number}, frozen on ${sayDate(edition.madeAt)}`;
  return replacedBy ? `${frozen}; edition ${replacedBy.number} has replaced it: ${replacedBy.note}` : frozen;
}

/**
 * Recomputes the figures that a reference names, and lays them beside what counts now. Undefined when the viewer sees no
 * figures, or it is no reference to figures that there are or can be again.
 */
export async function readReference(viewer: Viewer, text: string, now: Date) {
  const reference = readFigureReference(text);
  if (!reference) return undefined;
  const { phase: id, stands } = reference;
  const named = 'edition' in stands ? `${id}.e${stands.edition}` : id;
  const chosen = await choosePhase(viewer, named, now);
  const current = await choosePhase(viewer, id, now);
  if (!chosen || !current || ('at' in stands && stands.at > now)) return undefined;
  const { db } = await store();
  const phase = 'edition' in stands ? chosen.phase : { ...chosen.phase, edition: undefined };
  const beside = reference.past ? phasesBeside(reference, chosen.phases, await listEditions(db)) : [];
  const read = await loadFigures(db, [...beside, phase], 'at' in stands ? stands.at : undefined);
  const figures = read.at(-1);
  const [latest] = await loadFigures(db, [current.phase]);
  if (!figures || !latest) return undefined;
  const { filter, items, status } = reference;
  const narrowing = { filter, items, status };
  const narrowed = narrowAll(figures, narrowing);
  const past = read.slice(0, -1).map((each) => filterFigures(each, filter));
  const editions = await listEditionsOfPhase(db, id);
  return {
    reference,
    phase,
    edition: 'edition' in stands ? editions.find(({ number }) => number === stands.edition) : undefined,
    /** What the figures of this phase stand on now. */
    currentEdition: current.phase.edition,
    isEqual: checkOf([...past, narrowed]) === reference.check,
    /** The earlier phases that were counted again with it, narrowed too. */
    past,
    changes: figureChanges(narrowed, narrowAll(latest, narrowing)),
    matrix: buildMatrix(narrowed),
    figures: narrowed,
    submissions: await listSubmissionsById(
      db,
      narrowed.submissions.map((submission) => submission.id),
    ),
  };
}

function checkOf(figures: readonly StatusFigures[]): string {
  const basis = figures.map(basisOf).join('\n\n');
  return createHash('sha256').update(basis).digest('hex').slice(0, checkLength);
}
