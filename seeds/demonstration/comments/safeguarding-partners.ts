import type { ItemComments } from './item-comments';

/** Comments on the safeguarding partner reforms. */
export const safeguardingPartnerComments: Record<string, ItemComments> = {
  'SR-SP-01': {
    not_implemented: [
      'Depends on the new partnership arrangements, which are not settled.',
      'Audit post vacant. Existing quality assurance continues meanwhile.',
    ],
    in_design: [
      'Governance chart agreed in principle. Audit cycle still to be written.',
      'Two boards currently think they own this. To be settled by {month}.',
      'Multi-agency audit tool piloted on {few} cases. Needs shortening.',
      'Assurance framework on the {board} agenda for {month}.',
    ],
    in_place: [
      'Framework agreed. First multi-agency audit round finished this quarter.',
      'Dashboard goes to the {board} each quarter.',
      'Audit actions tracked, {few} overdue.',
    ],
  },
  'SR-SP-02': {
    not_implemented: [
      'Each agency still on its own model. Not a priority until teams are formed.',
      'Practice lead on secondment elsewhere until {month}.',
    ],
    in_design: [
      'Long discussion about whose language to use. Health not keen on ours.',
      'Practitioner group has written the values. The harder part is what changes on Monday morning.',
      'Draft tested with {few} teams, rewritten in plainer words. Final in {month}.',
      'Framework agreed at officer level, {board} to endorse in {month}.',
    ],
    in_place: [
      'Framework launched with partners. Training follows.',
      'Built into supervision templates in {place}, others to follow.',
      'Police have added it to their safeguarding induction.',
    ],
  },
  'SR-SP-03': {
    not_implemented: [
      'Arrangements will be republished once the chair is appointed.',
      'Waiting for all partners to name their delegated leads.',
    ],
    in_design: [
      'Delegated leads named. Chair and scrutiny not settled.',
      'Police lead covers several councils and wants one arrangement for all of them.',
      'Independent scrutineer being recruited, interviews in {month}.',
      'Revised arrangements out for partner comment, publication in {month}.',
    ],
    in_place: [
      'Revised arrangements published. Scrutineer in post.',
      'First scrutiny report received. {few} recommendations accepted.',
      'Working well, partnership chair rotates next year.',
    ],
  },
  'SR-SP-04': {
    not_implemented: [
      'No nomination yet. Heads asked for more detail about the time involved.',
      'Education service being restructured, so role parked.',
    ],
    in_design: [
      'Role description agreed with heads. No funding for backfill so far.',
      'Primary phase keen, secondary and colleges not yet represented.',
      'Secondment advertised to schools, closing date in {month}.',
      'Nominee identified, release from school agreed from {month}.',
    ],
    in_place: [
      'Lead in post and attending the {board}.',
      'Lead has set up a termly network for designated safeguarding leads.',
      'Early years settings the next group to bring in.',
    ],
  },
};
