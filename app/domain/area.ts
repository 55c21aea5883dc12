import type { ProgrammeId } from './proforma';

/** A local authority taking part, as figures and pages know it. */
export type Area = {
  id: string;
  /** Its part of an address, e.g. `ashcombe`. */
  slug: string;
  name: string;
  programme: ProgrammeId;
  wave: number;
  region: string;
};
