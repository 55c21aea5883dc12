/** Items that follow from another: agreed before live, recruited before in post, described before in role. */
export const afterV1: Readonly<Record<string, string>> = {
  'FH-FD-05': 'FH-FD-04',
  'FH-LP-03': 'FH-LP-01',
  'CP-MA-04': 'CP-MA-03',
};
