import { listReportedPhases } from 'db/counted-submissions';
import { store } from 'db/current';
import { type FiguredPhase, readPhaseReference } from '~/domain/edition';
import { filterFigures } from '~/domain/figure-filter';
import type { PhaseFigures } from '~/domain/figures';
import { labelAreas, type PlainDataChoice, type PlainPhase } from '~/domain/plain-data';
import type { Viewer } from '~/domain/viewer';
import { fileName } from '~/spreadsheets/file-name';
import {
  answersWorkbook,
  archiveOf as archive,
  type PlainFile,
  plainFiles,
} from '~/spreadsheets/plain-data/plain-files';
import { readAnonymousOrder } from './anonymous-order.server';
import { referTo, sayFigures } from './figure-reference.server';
import { choosePhase, isIllustrative, readFigures } from './figures.server';

export type { PlainFile };

/** Plain data that were read, with the files that can be made of them. */
export type PlainData = {
  /** What goes into the archive, in order. */
  files: readonly PlainFile[];
  /** All answers as one worksheet; no part of the archive. */
  workbook: PlainFile;
  /** The last phase, with the edition that it stands on. */
  phase: FiguredPhase;
  /** Of the last phase’s figures; undefined where it would name areas that are not to be named. */
  reference: string | undefined;
  /** The name by which something of this kind is handed out, such as `data` and `zip`. */
  nameFor: (kind: string, format: string) => string;
};

/**
 * The answers and figures of these phases as plain files, the manifest last, and all answers as a workbook. Everything is
 * read here; the files are made while they are read, each time the same bytes. Undefined for whoever sees no figures, or
 * where there are no such phases.
 */
export async function readPlainData(
  viewer: Viewer,
  choice: PlainDataChoice,
  now: Date,
): Promise<PlainData | undefined> {
  const range = await chooseRange(viewer, choice, now);
  if (!range) return undefined;
  const { phase, within, past } = range;
  const held = within.filter(({ empty }) => !empty);
  const earlier = await lastReported(past);
  const read = await readFigures([...earlier, ...held], now);
  const plain = toPlain(read, [...earlier, ...held], choice, now).slice(earlier.length);
  const illustrative = await isIllustrative();
  const facts = {
    phases: plain,
    labels: choice.areas === 'anonymised' ? labelAreas(plain, await readAnonymousOrder(phase.id)) : undefined,
    comments: choice.comments && choice.areas === 'named',
    illustrative,
    choice,
    leftOut: within.filter(({ empty }) => empty).map(({ id }) => id),
  };
  const files = plainFiles(facts);
  const span = within.length > 1 ? `${within[0]?.id} to` : '';
  const hidden = choice.areas === 'anonymised' ? 'anonymised' : '';
  return {
    files,
    workbook: answersWorkbook(facts),
    phase,
    reference: plain.at(-1)?.reference,
    nameFor: (kind, format) => fileName(`${hidden} ${kind} ${span}`, sayFigures(phase), format, illustrative),
  };
}

/** The archive of these files, made while it is read: an error of one is an error of the whole, never a short archive. */
export function archiveOf(files: readonly PlainFile[]): AsyncIterable<Uint8Array> {
  return archive(files);
}

/** The phases asked for, as they are laid beside the last of them, and those before; the two ends may come either way round. */
async function chooseRange(viewer: Viewer, { from, to }: PlainDataChoice, now: Date) {
  const [first, last] = [from, to].map((named) => readPhaseReference(named ?? '')?.id);
  const swapped = first !== undefined && last !== undefined && first > last;
  const chosen = await choosePhase(viewer, swapped ? from : to, now);
  if (!chosen) return undefined;
  const { phase, phases } = chosen;
  const begins = from ? (swapped ? last : first) : phase.id;
  const start = phases.findIndex(({ id }) => id === begins);
  const end = phases.indexOf(phase);
  if (start < 0 || start > end) return undefined;
  return { phase, within: phases.slice(start, end + 1), past: phases.slice(0, start) };
}

/** The last of these in which somebody had submitted, if any. */
async function lastReported(phases: readonly FiguredPhase[]): Promise<FiguredPhase[]> {
  const { db } = await store();
  const sent = await listReportedPhases(db);
  return phases.filter(({ id, empty }) => sent.has(id) && !empty).slice(-1);
}

function toPlain(
  read: readonly PhaseFigures[],
  phases: readonly FiguredPhase[],
  { filter, areas }: PlainDataChoice,
  now: Date,
): PlainPhase[] {
  const namesAreas = areas === 'anonymised' && filter.areas !== undefined;
  return read.map((whole, at) => {
    const phase: FiguredPhase = phases[at] ?? whole.phase;
    const before = read.slice(0, at).findLast(({ submissions }) => submissions.length > 0);
    const figures = filterFigures(whole, filter);
    const { edition } = phase;
    return {
      figures,
      before: before && filterFigures(before, filter),
      edition: edition?.number,
      asAt: edition?.madeAt ?? now,
      reference: namesAreas ? undefined : referTo(figures, { phase }, { kind: 'items', filter }, now),
    };
  });
}
