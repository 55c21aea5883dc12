/** How many areas the evaluation report printed against one item. */
export type PublishedFigure = {
  phase: '2025-02';
  code: string;
  inPlace: number;
  inDesign: number;
  notImplemented: number;
  /** Whether the figure cannot be true of the areas asked; it is shown, and never reckoned with. */
  impossible: boolean;
  note: string | null;
};

/** Where the published figures come from, in words. */
export const publishedSource =
  'Families first for children pathfinder: implementation and process evaluation report, early findings (Department for Education, July 2025, RR1541), Appendix 3. Six case study areas, February 2025; an empty cell is read as 0. © Crown copyright 2025, Open Government Licence v3.0.';

function printed(code: string, inPlace: number, inDesign: number, notImplemented: number): PublishedFigure {
  return { phase: '2025-02', code, inPlace, inDesign, notImplemented, impossible: false, note: null };
}

/** The 35 rows of Appendix 3 as printed, the impossible one included and marked. */
export const publishedFigures: readonly PublishedFigure[] = [
  printed('SR-SR-01', 5, 1, 0),
  printed('SR-SR-02', 4, 2, 0),
  printed('SR-SR-03', 3, 3, 0),
  printed('SR-SR-04', 1, 5, 0),
  printed('SR-SR-05', 5, 1, 0),
  printed('SR-SP-01', 6, 0, 0),
  printed('SR-SP-02', 3, 3, 0),
  {
    ...printed('SR-SP-03', 9, 0, 0),
    impossible: true,
    note: 'Published as 9 areas, but only 6 areas were asked. We show the published number and leave it out of every calculation.',
  },
  printed('SR-SP-04', 5, 1, 0),
  printed('FH-FD-01', 6, 0, 0),
  printed('FH-FD-02', 6, 0, 0),
  printed('FH-FD-03', 4, 2, 0),
  printed('FH-FD-04', 4, 2, 0),
  printed('FH-FD-05', 4, 2, 0),
  printed('FH-FS-01', 5, 1, 0),
  printed('FH-FS-02', 5, 0, 1),
  printed('FH-FS-03', 3, 3, 0),
  printed('FH-FS-04', 5, 1, 0),
  printed('FH-LP-01', 5, 1, 0),
  printed('FH-LP-02', 5, 1, 0),
  printed('FH-LP-03', 5, 1, 0),
  printed('FH-MT-01', 5, 1, 0),
  printed('FH-MT-02', 5, 1, 0),
  printed('CP-MA-01', 6, 0, 0),
  printed('CP-MA-02', 5, 1, 0),
  printed('CP-MA-03', 6, 0, 0),
  printed('CP-MA-04', 6, 0, 0),
  printed('CP-MA-05', 4, 2, 0),
  printed('CP-PR-01', 6, 0, 0),
  printed('CP-PR-02', 5, 1, 0),
  printed('CP-PR-03', 6, 0, 0),
  printed('FN-GD-01', 6, 0, 0),
  printed('FN-GD-02', 6, 0, 0),
  printed('FN-SP-01', 6, 0, 0),
  printed('FN-SP-02', 6, 0, 0),
];
