import { editionKey } from './edition';

/** What kinds of files are made as exports. */
export const exportKinds = ['workbook', 'slides', 'data_workbook', 'data_archive'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** What each kind is called, with how its name ends. */
export const exportKindNames: Record<ExportKind, string> = {
  workbook: 'Workbook for the board (.xlsx)',
  slides: 'Slides (.pptx)',
  data_workbook: 'Accessible data workbook (.ods)',
  data_archive: 'Plain data, everything in one (.zip)',
};

/** How each kind's name ends, by which its file is told from the others of a pack. */
export const exportExtensions: Record<ExportKind, string> = {
  workbook: '.xlsx',
  slides: '.pptx',
  data_workbook: '.ods',
  data_archive: '.zip',
};

/** Waiting, being made, ready to be taken, gone wrong, or taken away when its time was over. */
export const exportStates = ['waiting', 'making', 'ready', 'failed', 'expired'] as const;
export type ExportState = (typeof exportStates)[number];

/** Where an export stands, in words. */
export const exportStateNames: Record<ExportState, string> = {
  waiting: 'Waiting',
  making: 'Being made',
  ready: 'Ready',
  failed: 'Not made',
  expired: 'Taken away',
};

/** Why a template ran by itself: an edition was made, such as `edition:2026-07.e1`, or a day came, `day:2026-12-01`. */
export type PackOccasion = `edition:${string}` | `day:${string}`;

/** The phase, and the edition where its figures are frozen, of a file; undefined where only the newest was asked for. */
export function phaseOfExport(file: {
  phaseReference: string | null;
  phaseId: string | null;
  edition: number | null;
}): string | undefined {
  const { phaseReference, phaseId, edition: number } = file;
  // What it turned out to be of goes before what was asked for, which may have been closed meanwhile.
  if (phaseId !== null && number !== null) return editionKey({ phaseId, number });
  return phaseReference ?? phaseId ?? undefined;
}

/** As many files as one person may ask for in an hour. */
export const mostInAnHour = 60;

/** So often is a file begun before it is given up. */
export const mostTries = 3;

/** After a try that failed by a bug nobody begins anew for so long, times the tries there were. */
export const restAfterTry = 30 * 1000;

/** A server that has said nothing of a file for so long is taken to have died. */
export const silentFor = 10 * 60 * 1000;

/** How long a file can be taken where nobody has set it otherwise. */
export const usualExportDays = 7;

/** The most days that can be set. */
export const mostExportDays = 60;

/** For how many days a file can be taken, as somebody stored it, or as usual where nobody did or it makes no sense. */
export function readExportDays(stored: unknown): number {
  const right = Number.isInteger(stored) && Number(stored) >= 1 && Number(stored) <= mostExportDays;
  return right ? Number(stored) : usualExportDays;
}

/** Whether nothing more will happen to an export by itself but that its time ends. */
export function isSettled(state: ExportState): boolean {
  return state !== 'waiting' && state !== 'making';
}

/** Whether there is no file to take and will be none, so that it has to be made again. */
export function isGone(state: ExportState): boolean {
  return state === 'failed' || state === 'expired';
}

/** An export as it stands at this instant: one whose time is over is gone, whether or not its bytes are. */
export function stateAt(
  { state, expiresAt }: { state: ExportState; expiresAt: Date | null },
  now: Date,
): ExportState {
  return state === 'ready' && expiresAt !== null && expiresAt <= now ? 'expired' : state;
}

/** A file's size as people read it: `312 KB`, `4.1 MB`. */
export function saySize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
