/** What areas add when something takes longer than they hoped, whichever item it is. */
export const delays: readonly string[] = [
  'Project team one post short.',
  'Partner sign-off adds a month each time.',
  'Competes with inspection preparation.',
  'Funding letter came late.',
  'Changes at the ICB are slowing this.',
  'Police are stretched by other national work.',
  'Hard to get schools together outside term.',
  'Legal advice awaited.',
  'Slower than planned, no single cause.',
  'Holding to plan otherwise.',
  'Would value hearing how other areas did this.',
  'Fixed-term money makes partners cautious.',
  'Depends on people with full caseloads.',
  'On the risk log.',
];
