import type { ItemComments } from './item-comments';

/** Comments on the Family Help system. */
export const familyHelpSystemComments: Record<string, ItemComments> = {
  'FH-FS-01': {
    not_implemented: [
      'Commissioning paused by spending controls.',
      'Existing contracts run to the end of the financial year.',
    ],
    in_design: [
      'Needs analysis done. Domestic abuse and parental mental health are the gaps.',
      'Market thin for parenting support outside the main town.',
      'Tender out, award expected {month}.',
      '{few} bids received, evaluation panel in {month}.',
    ],
    in_place: [
      'Contracts let for parenting support and for domestic abuse work.',
      'First contract review fine. Waiting list for evening groups.',
      'Extension option taken up for another year.',
    ],
  },
  'FH-FS-02': {
    not_implemented: [
      'We are keeping section 17 work with qualified social workers, so there are no new responsibilities to agree.',
      'Not pursuing while section 17 cases stay with social workers. Under review by the {board}.',
    ],
    in_design: [
      'Supervision ratios are the issue. Managers already stretched.',
      'Unions consulted about alternatively qualified workers holding section 17 cases.',
      'Matrix of roles drafted, testing with {few} teams until {month}.',
      'Supervision policy with HR, agreed in principle for {month}.',
    ],
    in_place: [
      'Roles agreed with partners. Group supervision fortnightly.',
      'Health staff now get safeguarding supervision from their own trust as well.',
      'Policy refreshed after feedback from alternatively qualified staff.',
    ],
  },
  'FH-FS-03': {
    not_implemented: [
      'No developer time. Statutory returns come first.',
      'Waiting to hear which modules the supplier will build nationally.',
      'Cannot start before the long-term information sharing work has a budget.',
    ],
    in_design: [
      'Workflows for Family Help mapped. Reporting will break unless rebuilt at the same time.',
      'Early help and social care on separate systems. Matching families by hand each week.',
      'Supplier upgrade slipped, now {month}.',
      'Data migration rehearsed once, {few} problems to fix.',
      'New workflow in test. Go-live {month} if the rehearsal is clean.',
      'Configuration signed off, waiting for a change window in {month}.',
    ],
    in_place: [
      'New workflows live. Statutory returns checked before and after.',
      'Some double entry remains for health staff.',
      'Dashboards rebuilt, managers using them weekly.',
    ],
  },
  'FH-FS-04': {
    not_implemented: [
      'No suitable building. Estates review not finished.',
      'Partners not able to commit staff to a site yet.',
    ],
    in_design: [
      'Shortlist of {few} sites. None has room for health as well.',
      'Rural patch makes one base unworkable, looking at touchdown days.',
      'Desks ready in {place}. Network access for health staff due {month}.',
      'Hybrid pattern agreed: two days together each week from {month}.',
    ],
    in_place: [
      'Teams share a base in {place} two or three days a week.',
      'Health visitors say quick conversations save them a referral.',
      'Parking is the main complaint.',
    ],
  },
};
