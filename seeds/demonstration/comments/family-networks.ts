import type { ItemComments } from './item-comments';

/** Comments on the items of the family networks pillar. */
export const familyNetworkComments: Record<string, ItemComments> = {
  'FN-GD-01': {
    not_implemented: [
      'FGC service exists but decision making not built into the rest yet.',
      'Training not bought. Other changes came first.',
    ],
    in_design: [
      'Staff mix up family group decision making and FGCs, referrals go to the wrong team.',
      'Offer points mapped. Question is how early is too early.',
      'Training for {few} teams done, the rest by {month}.',
      'Prompt being added to the assessment, ready {month}.',
    ],
    in_place: [
      'Offered at Family Help and again before child protection planning.',
      'Take-up better when offered before things reach crisis.',
      'Refresher training booked for new starters.',
    ],
  },
  'FN-GD-02': {
    not_implemented: [
      'Offered in some pre-proceedings cases, no consistent rule.',
      'Coordinator posts vacant.',
    ],
    in_design: [
      'Offer is made but recording is poor, cannot show it is consistent.',
      'Waiting list for coordinators, so not every family is reached in time.',
      'Legal gateway to include an FGC check from {month}.',
      'Extra coordinator starts {month}, then every case is covered.',
    ],
    in_place: [
      'Every pre-proceedings letter now comes with the offer of an FGC.',
      'Service accredited. No waiting list at present.',
      'Declines are recorded with a reason.',
    ],
  },
  'FN-SP-01': {
    not_implemented: [
      'Waiting for finance to agree who can approve spend.',
      'No rules on spending drawn up yet.',
    ],
    in_design: [
      'Unsure how far the funding rules go. Asked DfE for examples.',
      'Finance want receipts for everything, practice want speed.',
      'Approval panel terms drafted, {board} in {month}.',
      'Delegated limits agreed, monitoring form ready {month}.',
    ],
    in_place: [
      'Panel meets weekly, urgent requests by email within a day.',
      'Spend reported monthly. Underspent against forecast.',
      'Limits raised for team managers after the first review.',
    ],
  },
  'FN-SP-02': {
    not_implemented: ['Governance first.', 'No packages offered yet.'],
    in_design: [
      'Practitioners unsure when a package is right. Case examples being put together.',
      'Two trial packages, both took too long to approve.',
      'Guidance for staff out in {month}.',
      'Open to {few} teams now, all teams from {month}.',
    ],
    in_place: [
      'Packages offered in all localities.',
      'Numbers small but growing as staff get used to it.',
      'Mostly travel, furniture and short breaks for relatives.',
    ],
  },
};
