import type { ItemComments } from './item-comments';

/** Comments on the front door, thresholds and assessment. */
export const frontDoorComments: Record<string, ItemComments> = {
  'FH-FD-01': {
    not_implemented: [
      'Mapping not begun. SEND improvement work has first call on the same people.',
      'Family hub network still being formed, so pathways would be guesswork.',
    ],
    in_design: [
      'Hubs and early help mapped. SEND pathway is the sticking point.',
      'Too many routes in at present, {few} for under-fives alone.',
      'Pathways drafted with partners, walk-through in {month}.',
      'Agreed by everyone except adult mental health. Expect that in {month}.',
    ],
    in_place: [
      'Pathways agreed and printed on one page for schools.',
      'Housing added as a partner this year.',
      'SEND pathway to be looked at again after the first twelve months.',
    ],
  },
  'FH-FD-02': {
    not_implemented: [
      'MASH stays as it is until the accommodation question is answered.',
      'Telephony contract runs to {month}, cannot change the number before.',
    ],
    in_design: [
      'Virtual model preferred. Police need a terminal on site, which complicates it.',
      'Two front doors running side by side. Calls still land at the wrong one.',
      'Health navigator post agreed. Opening as one door in {month}.',
      'Joint screening trialled in {place}. Full switch in {month}.',
    ],
    in_place: [
      'Single front door open. Early help and MASH triage together.',
      'Repeat contacts are down, we are checking whether that is real.',
      'Police presence three days a week, more would help.',
    ],
  },
  'FH-FD-03': {
    not_implemented: [
      'Thresholds document not due for review until the partnership changes are through.',
      'Waiting for the shared practice framework so the wording matches.',
    ],
    in_design: [
      'Schools worried the new levels mean more for them to hold.',
      'Debate continues over where child in need starts under Family Help.',
      'Consultation closed with {few} substantial responses. Redraft due {month}.',
      'Final draft to the {board} in {month}.',
    ],
    in_place: [
      'New levels of need published, old document withdrawn.',
      'Dip sample shows decisions are consistent across localities, {place} a little cautious.',
      'Briefings for health visitors repeated because of turnover.',
    ],
  },
  'FH-FD-04': {
    not_implemented: [
      'Early help and social work assessments stay separate for now.',
      'Needs the threshold work first.',
    ],
    in_design: [
      'Merging two forms made one very long form. Starting again from what families need to tell us once.',
      'Health want their own section. Trying not to.',
      'Version tried with {few} practitioners, comments good. Sign-off in {month}.',
      'Content agreed, partners to confirm in {month}.',
    ],
    in_place: [
      'Single assessment agreed by all partners.',
      'Parents on the panel helped with the wording of the opening page.',
      'Minor changes after the first audit.',
    ],
  },
  'FH-FD-05': {
    not_implemented: [
      'Cannot start until the form is agreed.',
      'No build slot with the supplier before {month}.',
    ],
    in_design: [
      'On paper in one team. System build not started.',
      'Build specification with supplier. They have underestimated the reporting changes.',
      'In test. Training dates set for {month}.',
      'Live in {place} only, the rest switch over in {month}.',
    ],
    in_place: [
      'Live for all new referrals. Open cases move over at review.',
      'Completion times still longer than we would like.',
      'All open cases now moved across.',
    ],
  },
};
