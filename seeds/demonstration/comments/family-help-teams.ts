import type { ItemComments } from './item-comments';

/** Comments on the family help lead practitioner role and the multi-disciplinary team. */
export const familyHelpTeamComments: Record<string, ItemComments> = {
  'FH-LP-01': {
    not_implemented: [
      'Waiting for job evaluation capacity in HR.',
      'Role not defined yet. Want to learn from wave 1 first.',
    ],
    in_design: [
      'Grade is the argument. Same duties, different pay between agencies.',
      'Schools nervous that lead practitioner means extra work without time.',
      'JD at job evaluation panel in {month}.',
      'Final wording with unions, expected back in {month}.',
    ],
    in_place: [
      'JD finalised and evaluated, common core for all agencies.',
      'JD tweaked after first round of recruitment.',
      'Used unchanged by health partners.',
    ],
  },
  'FH-LP-02': {
    not_implemented: [
      'Nothing to advertise until the JD is through.',
      'Recruitment freeze, exemption being asked for.',
    ],
    in_design: [
      'Advert drafted. Fixed-term posts put people off last time.',
      'Matching existing early help staff first, then external advert.',
      'Adverts closed, {few} posts to fill, interviews in {month}.',
      'Most posts filled from within. Remaining start dates in {month}.',
    ],
    in_place: [
      'All posts filled, last two started this quarter.',
      'Turnover low so far, one vacancy out to advert.',
      'Mostly internal moves, which left gaps in early help that are now filled.',
    ],
  },
  'FH-LP-03': {
    not_implemented: ['Follows recruitment.', 'Cases still allocated the old way.'],
    in_design: [
      'Shadowing under way. No caseloads held yet.',
      'Some staff understood the role to be voluntary, managers working through that.',
      'Induction runs in {month}, first allocations straight after.',
      'Working in {place} as a trial, rest from {month}.',
    ],
    in_place: [
      'Lead practitioners holding cases in every locality.',
      'Families mostly keep the same worker when needs change. Best part of the model so far.',
      'Practitioners outside the council still few in number.',
    ],
  },
  'FH-MT-01': {
    not_implemented: [
      'Partner funding for specialist posts not agreed.',
      'Held until lead practitioners are in place.',
    ],
    in_design: [
      'Adult mental health practitioner advertised twice, no appointable candidates.',
      'Trust can second a nurse but cannot backfill.',
      '{few} posts still vacant, substance misuse the hardest. Next round {month}.',
      'Offers made for the last posts, start dates in {month} subject to checks.',
    ],
    in_place: [
      'All specialist posts filled, including domestic abuse and housing.',
      'Funding for the posts agreed to the end of next year.',
      'Youth worker now permanent.',
    ],
  },
  'FH-MT-02': {
    not_implemented: [
      'Depends on recruitment to the specialist posts.',
      'Team shape not agreed with partners.',
    ],
    in_design: [
      'Core team meets weekly but does not yet hold cases together.',
      'Health still working from their own base, joint allocation not possible.',
      'First team forms in {place} in {month}.',
      '{few} of our teams up and running, the last follows in {month}.',
    ],
    in_place: [
      'Teams live in all localities and taking new families.',
      'Caseloads higher than planned in {place}.',
      'Weekly case discussion now includes housing.',
    ],
  },
};
