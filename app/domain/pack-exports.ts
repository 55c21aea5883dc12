/** What kinds of files are made as exports. */
export const exportKinds = ['workbook', 'slides', 'data_workbook', 'data_archive'] as const;
export type ExportKind = (typeof exportKinds)[number];

/** Waiting, being made, ready to be taken, gone wrong, or taken away when its time was over. */
export const exportStates = ['waiting', 'making', 'ready', 'failed', 'expired'] as const;
export type ExportState = (typeof exportStates)[number];

/** Why a template ran by itself: an edition was made, such as `edition:2026-07.e1`, or a day came, `day:2026-12-01`. */
export type PackOccasion = `edition:${string}` | `day:${string}`;
