import type { ItemComments } from './item-comments';

/** Comments on the items of the child protection pillar. */
export const childProtectionComments: Record<string, ItemComments> = {
  'CP-MA-01': {
    not_implemented: [
      'Vision workshop cancelled twice. New date being found.',
      'Police asked for more clarity nationally before signing up to anything.',
    ],
    in_design: [
      'Police and health have different pictures of how many hours this means.',
      'Workshop held, write-up going round. Education not in the room, to be put right.',
      'Vision statement drafted, {board} to agree in {month}.',
      'All but one partner signed. Last signature expected {month}.',
    ],
    in_place: [
      'Vision agreed by police, health, education and the council.',
      'Revisited after six months, no changes needed.',
      'New police lead briefed.',
    ],
  },
  'CP-MA-02': {
    not_implemented: [
      'Role not scoped. Conference chairs have concerns about overlap.',
      'After the vision is agreed.',
    ],
    in_design: [
      'Boundary between this role and the conference chair still fuzzy.',
      'Recruiting to an interim profile while the grade is settled.',
      'JD written with {few} practitioners, at evaluation in {month}.',
      'Evaluated. HR to publish the final version in {month}.',
    ],
    in_place: [
      'JD agreed and graded.',
      'Chairing conferences added to the JD after the pilot.',
      'No change.',
    ],
  },
  'CP-MA-03': {
    not_implemented: ['No JD, so no advert.', 'Budget for the posts agreed only from {month}.'],
    in_design: [
      'Experienced staff reluctant to leave current teams.',
      'Advert out, low interest. Market supplement being considered.',
      'Interviews in {month} for {few} posts.',
      'Appointed to all but one, re-advertising in {month}.',
    ],
    in_place: [
      'All LCPP posts recruited to.',
      'One post re-advertised and filled within the quarter.',
      'Fully staffed.',
    ],
  },
  'CP-MA-04': {
    not_implemented: ['Nobody appointed yet.', 'Depends on recruitment, no earlier than {month}.'],
    in_design: [
      'First appointee working notice elsewhere.',
      'Experienced social workers covering on rota meanwhile, not the same thing.',
      '{few} LCPPs start in {month}.',
      'In post, shadowing until {month} before holding cases.',
    ],
    in_place: [
      'LCPPs in post and leading section 47 enquiries.',
      'Newly qualified staff value having them nearby.',
      'Caseload guide agreed, will be reviewed.',
    ],
  },
  'CP-MA-05': {
    not_implemented: [
      'Not before police and health confirm who they are sending.',
      'Model still being chosen, between one central team and locality teams.',
      'Parked until LCPPs are in post.',
    ],
    in_design: [
      'Police can offer part of a post only. Not enough for a daily meeting.',
      'Staffing gaps in health mean we cannot cover every locality.',
      'Operating procedure drafted, {few} scenarios walked through with partners.',
      'Shadow running in {place}. Live in {month}.',
      'Team named and based together from {month}. Nurse post the last to fill.',
    ],
    in_place: [
      'Team live, daily meeting with all partners.',
      'Strategy discussions happening sooner. Recording by partners needs work.',
      'Cover for leave is thin on the police side.',
    ],
  },
  'CP-PR-01': {
    not_implemented: [
      'Not started. Looking at what others have commissioned.',
      'No lead officer at present.',
    ],
    in_design: [
      'Parents asked for someone independent of the council. Costing that.',
      'Legal team want clear limits on what representatives do in conferences.',
      'Process map agreed with conference chairs, leaflet due {month}.',
      'Design with the parents panel for a last look in {month}.',
    ],
    in_place: [
      'Process agreed with chairs and with parents who have been through conferences.',
      'Leaflet in {few} languages.',
      'Design unchanged since launch.',
    ],
  },
  'CP-PR-02': {
    not_implemented: ['No provider and no budget line yet.', 'Follows the design work.'],
    in_design: [
      'Soft market testing: few local providers with the right experience.',
      'In-house advocates filling in while we decide whether to commission.',
      'Specification out, bids due back in {month}.',
      'Provider chosen, contract start {month}.',
    ],
    in_place: [
      'Provider in place with {few} trained representatives.',
      'Contract monitoring shows demand above forecast.',
      'Peer representatives being trained alongside the paid ones.',
    ],
  },
  'CP-PR-03': {
    not_implemented: [
      'Nothing to offer until representatives are appointed.',
      'Starts after the contract is let.',
    ],
    in_design: [
      'Offered by hand to some parents, no consistent process.',
      'Chairs not all mentioning it. Script being written.',
      'Trial in {place}, wider from {month}.',
      'Referral form built, goes live {month}.',
    ],
    in_place: [
      'Offered to every parent before an initial conference.',
      'About half take it up. Earlier offer seems to help.',
      'Asked the provider for evening cover.',
    ],
  },
};
