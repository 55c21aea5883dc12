import { createHash } from 'node:crypto';
import { store } from 'db/current';
import { listEditionsOfPhase } from 'db/editions';
import { listSubmissionsById } from 'db/submissions';
import { sayDate } from '~/domain/dates';
import { figureChanges } from '~/domain/edition-changes';
import {
  basisOf,
  checkLength,
  type FigureSubject,
  readFigureReference,
  writeFigureReference,
} from '~/domain/figure-reference';
import type { PhaseFigures } from '~/domain/figures';
import { buildMatrix } from '~/domain/matrix';
import type { Viewer } from '~/domain/viewer';
import { type ChosenPhase, choosePhase, loadFigures } from './figures.server';
import { narrowAll } from './narrowed-matrix.server';

/**
 * The reference of figures that were read now, narrowed as the subject says; undefined when they were narrowed to
 * something that no reference can name, which there is not.
 */
export function referTo(
  figures: PhaseFigures,
  { phase }: Pick<ChosenPhase, 'phase'>,
  subject: Pick<FigureSubject, 'kind' | 'filter' | 'items' | 'status'>,
  now: Date,
): string | undefined {
  const stands = phase.edition ? { edition: phase.edition.number } : { at: now };
  const { kind, filter, items, status } = subject;
  const named = { kind, filter, items, status, phase: phase.id, stands, check: checkOf(figures) };
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
  const [figures] = await loadFigures(db, [phase], undefined, 'at' in stands ? stands.at : undefined);
  const [latest] = await loadFigures(db, [current.phase]);
  if (!figures || !latest) return undefined;
  const { filter, items, status } = reference;
  const narrowing = { filter, items, status };
  const narrowed = narrowAll(figures, narrowing);
  const editions = await listEditionsOfPhase(db, id);
  return {
    reference,
    phase,
    edition: 'edition' in stands ? editions.find(({ number }) => number === stands.edition) : undefined,
    /** What the figures of this phase stand on now. */
    currentEdition: current.phase.edition,
    isEqual: checkOf(narrowed) === reference.check,
    changes: figureChanges(narrowed, narrowAll(latest, narrowing)),
    matrix: buildMatrix(narrowed),
    figures: narrowed,
    submissions: await listSubmissionsById(
      db,
      narrowed.submissions.map((submission) => submission.id),
    ),
  };
}

function checkOf(figures: PhaseFigures): string {
  return createHash('sha256').update(basisOf(figures)).digest('hex').slice(0, checkLength);
}
