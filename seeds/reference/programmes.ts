/** A programme as seeded; the id is what items and areas name it by. */
export type ReferenceProgramme = { id: 'ffc' | 'fnp'; name: string; shortName: string };

/** The two programmes whose areas report. */
export const programmes: readonly ReferenceProgramme[] = [
  { id: 'ffc', name: 'Families First for Children pathfinder', shortName: 'FFC' },
  { id: 'fnp', name: 'Family networks pilot', shortName: 'FNP' },
];
