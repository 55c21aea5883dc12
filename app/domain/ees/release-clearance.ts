import type { Role } from '../viewer';

/** Somebody's word that one edition of a phase may be published area by area. */
export type Clearance = {
  id: string;
  phaseId: string;
  edition: number;
  /** What the clearance is known by where it was given. */
  reference: string;
  note: string;
  /** The name of whoever recorded it. */
  clearedBy: string;
  clearedAt: Date;
  endedAt: Date | null;
};

/** The most characters of the reference of a clearance. */
export const longestClearanceReference = 100;

/** Who records and ends clearances. */
export function mayClear(role: Role): boolean {
  return role === 'administrator';
}

/** The clearance in force of this edition; undefined when there is none. */
export function clearanceOf(
  clearances: readonly Clearance[],
  phaseId: string,
  edition: number | undefined,
): Clearance | undefined {
  return clearances.find(
    (each) => each.phaseId === phaseId && each.edition === edition && each.endedAt === null,
  );
}
