import type { UncoveredExpectation } from '~/domain/specification';
import { headings } from './proforma-v1/meanings/appendix-4';

const outcomes =
  'Develop and agree shared set of outcome measures at child, family, cohort, demand and population level';

/**
 * What the summary design specification (paragraphs 16 to 59) and Appendix 4 of the evaluation report expect of areas
 * without any of the 35 items asking for it, in our own words.
 */
export const uncoveredExpectationsV1: readonly UncoveredExpectation[] = [
  expected(
    'SR',
    'Families meet the same plain wording everywhere, which blames nobody and builds on strengths.',
    [17],
  ),
  expected(
    'SR',
    'Every safeguarding partner pays a fair and sufficient share, and it is spent on what they agreed.',
    [22],
    {
      note: 'CP-MA-01 asks it of the multi-agency child protection team’s own money and people, not of the arrangements as a whole.',
    },
  ),
  expected('SR', 'Families are told what is on offer, and engaged, under a strategy of its own.', [], {
    wave2: [headings.engagement],
    note: 'SR-SR-05 asks for a plan towards staff and partners only.',
  }),
  expected('SR', 'It is worked out what a stronger part for education changes, costs and burdens.', [], {
    wave2: [headings.education],
  }),
  expected(
    'SR',
    'The needs of the whole population are assessed, and trends are watched across the system.',
    [],
    {
      wave2: [headings.informationSharing],
    },
  ),
  expected('SR', 'All partners measure outcomes alike, from the single child to the population.', [], {
    wave2: [outcomes],
  }),
  expected('FH', 'It is settled when and how a family’s lead practitioner changes, and who pays.', [], {
    wave2: [headings.familyHelp],
  }),
  expected(
    'FH',
    'Family help is fitted to care, kinship and adoption services, and to children going home.',
    [],
    {
      wave2: [headings.familyHelp],
    },
  ),
  expected('FH', 'Local protocols on assessment and support are published.', [], {
    wave2: [headings.leadPractitioner],
  }),
  expected('FH', 'A family that moves on from family help leaves with a plan for what comes next.', [], {
    wave2: [headings.leadPractitioner],
  }),
  expected('CP', 'It is tried out whether the lead child protection practitioner chairs conferences.', [44], {
    wave1: [headings.leadAmended],
    wave2: [headings.leadAmended, headings.team],
    note: 'For wave 2 the whole team tries it, and CP-MA-05 says so of that wave.',
  }),
  expected('CP', 'Referrals reach the multi-agency team by a settled route.', [], { wave2: [headings.team] }),
  expected('CP', 'The team advises everybody else on protection, also outside office hours.', [], {
    wave2: [headings.team],
  }),
  expected('CP', 'The team’s part is settled when a child no longer needs protection or returns home.', [], {
    wave2: [headings.team],
  }),
  expected('CP', 'A plan reaches the parents who are hardest to engage, fathers among them.', [], {
    wave2: [headings.representation],
  }),
  expected(
    'CP',
    'It is clear how parents are worked with where the harm comes from outside the family.',
    [],
    {
      wave2: [headings.representation],
    },
  ),
  expected('FN', 'Child protection conferences are run so that the wider family can play its part.', [57], {
    note: 'FN-GD-01 asks of wave 2 that family meetings have a part in conferences, not how these are run.',
  }),
  expected('FN', 'Packages are given only while the birth parents hold responsibility for the child.', [], {
    wave2: [headings.supportPackages],
  }),
];

type More = { wave1?: string[]; wave2?: string[]; note?: string };

function expected(
  pillar: string,
  expects: string,
  paragraphs: number[],
  { wave1, wave2, note }: More = {},
): UncoveredExpectation {
  return {
    proformaVersion: 1,
    pillar,
    expects,
    paragraphs: paragraphs.map((number) => [number, number]),
    headings: { ...(wave1 && { 'wave-1': wave1 }), ...(wave2 && { 'wave-2': wave2 }) },
    ...(note && { note }),
  };
}
