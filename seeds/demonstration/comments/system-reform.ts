import type { ItemComments } from './item-comments';

/** Comments on the system reform items. */
export const systemReformComments: Record<string, ItemComments> = {
  'SR-SR-01': {
    not_implemented: [
      'Not started. Participation team is one person down and the youth forum has been asked a lot already this year.',
      'Nothing yet beyond the usual complaints and compliments route. Plan expected {month}.',
    ],
    in_design: [
      'Parents panel being recruited through family hubs. Young people will need a different route.',
      'Working out how to reuse the existing care forum rather than set up another group.',
      'First {few} sessions held with parents. Need a regular slot at the {board} so it is not a one-off.',
      'Feedback loop drafted, starts {month}. Police want to be in the room as well.',
    ],
    in_place: [
      'Parents panel now meets every six weeks and reports to the {board}.',
      'Panel asked us to rewrite the leaflet about lead practitioners, which we did.',
      'Attendance dipped over the holidays, otherwise steady.',
    ],
  },
  'SR-SR-02': {
    not_implemented: [
      'Waiting for the information governance leads to meet. Existing MASH agreement does not stretch this far.',
      'On hold until the ICB signs the overarching agreement.',
    ],
    in_design: [
      'Interim agreement with police is done, health still to sign. Two different DPIAs in circulation.',
      'Schools unclear what they can share without consent. Guidance note being written.',
      'Agreement drafted and with the {few} partners for signature, aiming for {month}.',
      'Workaround is a shared tracker on a secure site. Final version to the {board} in {month}.',
    ],
    in_place: [
      'Interim agreement signed by all partners. Review date set.',
      'Still relies on a shared spreadsheet for the daily meeting. It works but nobody loves it.',
      'GP practices remain the gap, picked up one by one.',
    ],
  },
  'SR-SR-03': {
    not_implemented: [
      'No budget agreed for a joint system. {few} partners on {few} different systems.',
      'Not until our own case management contract is re-let. Business case due to the {board} in {month}.',
      'Police and health both mid-way through system changes of their own, so not the time.',
    ],
    in_design: [
      'Supplier has quoted for the shared view. Price well above what we set aside.',
      'Requirements workshop held with health and police. Education data the hardest part.',
      'Supplier change request raised, in their queue until {month}.',
      'DPIA back with comments again. Cannot test with live records until it is signed.',
      'Test version seen by {few} teams. Go-live moved to {month} because of information governance sign-off.',
      'Built and in user testing. Health logins are the last obstacle.',
    ],
    in_place: [
      'Shared view live for social care, health and police. Schools get a read-only extract.',
      'Users up again this quarter. Mobile access still patchy.',
      'Live, supplier fixing slow searches.',
    ],
  },
  'SR-SR-04': {
    not_implemented: [
      'Not begun. Workforce lead post advertised twice without an appointment.',
      'Waiting to see the national practice guidance before writing ours.',
      'No capacity in HR until the pay review finishes.',
    ],
    in_design: [
      'Skills audit under way. Low response from schools and from community health.',
      'Partners want different things from this: health want competencies, police want briefings.',
      'Draft covers council staff only so far. Partner chapters expected {month}.',
      'Training offer running, but there is no strategy behind it yet. Workforce lead starts {month}.',
      'Third draft with partners. Supervision of alternatively qualified staff is the section being argued over.',
      'Goes to the {board} for agreement in {month}.',
    ],
    in_place: [
      'Agreed by all partners, with a costed training plan for the first year.',
      'Joint induction has run {few} times. Take-up from schools improving.',
      'Year two training budget not confirmed.',
    ],
  },
  'SR-SR-05': {
    not_implemented: [
      'Holding off until the model is agreed, so that we do not brief people twice.',
      'Comms officer shared with two other programmes, no time given to us yet.',
    ],
    in_design: [
      'Council staff briefed. Nothing for partner front line yet.',
      'Plan drafted, but police and health comms teams have not cleared it.',
      'Launch event booked for {month}. Bulletin template agreed.',
      'Plan agreed; first partner bulletin goes out in {month}.',
    ],
    in_place: [
      'Monthly bulletin going to all partners, drop-ins well attended.',
      'Staff tell us they want fewer slides and more worked examples, so that is the next round.',
      'Question and answer page kept up to date by the project team.',
    ],
  },
};
