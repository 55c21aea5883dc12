import type { Viewer } from '~/domain/viewer';
import { illustrativeWarning, marking } from '~/spreadsheets/about';
import { choosePhase, isIllustrative } from './figures.server';

/** What is said of a pack on every sheet of it; undefined when the viewer sees no figures or there is no such phase. */
export async function readPackHead(viewer: Viewer, phase: string | undefined, now: Date) {
  const chosen = await choosePhase(viewer, phase, now);
  if (!chosen) return undefined;
  return {
    marking,
    phase: chosen.phase.name,
    state: chosen.phase.edition ? ('Final' as const) : ('Draft' as const),
    warning: (await isIllustrative()) ? illustrativeWarning : '',
  };
}
