import type { PackChoices } from '~/domain/pack-choices';
import { paths } from '~/paths';
import { inFull } from './file-response';
import { packSearch } from './pack-query';

/** The address, in full, of the page that shows a choice of a phase. */
export function packAddress(request: Request, choices: PackChoices, phase: string | undefined): string {
  return inFull(request, paths.boardPacks(packSearch(choices, phase)));
}

/** Which page of a list an address asks for: the first where it says none that can be. */
export function readPage(request: Request): number {
  const asked = Number(new URL(request.url).searchParams.get('page'));
  return Math.min(10_000, Math.max(1, Math.trunc(asked) || 1));
}
