import type { Proforma } from '~/domain/proforma';
import { proformaV1 } from './proforma-v1';

/** Every version of the form, oldest first, with the id of the first phase that is answered on it. */
export const proformas: readonly { from: string; proforma: Proforma }[] = [
  { from: '2024-02', proforma: proformaV1 },
];

/** The version that a phase is answered on: the last one that begins with it or before it. */
export function versionFor(phaseId: string): number {
  const used = proformas.findLast(({ from }) => from <= phaseId);
  if (!used) throw new Error(`No version of the proforma begins before ${phaseId}.`);
  return used.proforma.version;
}
