import type { Section } from '~/domain/proforma';
import { liveHeadings } from './status-headings';

/** The sections of the second pillar on the lead practitioner and the team. */
export const familyHelpPractitioners: readonly Section[] = [
  {
    code: 'FH-LP',
    slug: 'lead-practitioner',
    title: 'Family Help Lead Practitioner Role',
    statusHeadings: liveHeadings,
    items: [
      {
        code: 'FH-LP-01',
        statement: 'Finalised job description for family help lead practitioner role',
        shortName: 'Lead practitioner job description',
        programmes: ['ffc'],
      },
      {
        code: 'FH-LP-02',
        // Both appendices print the space before "(s)", so it is the form's own.
        statement: 'Recruitment for FHLP role (s)',
        shortName: 'Lead practitioner recruitment',
        programmes: ['ffc'],
      },
      {
        code: 'FH-LP-03',
        statement: 'Implementation of FHLP role',
        shortName: 'Lead practitioner in role',
        programmes: ['ffc'],
      },
    ],
  },
  {
    code: 'FH-MT',
    slug: 'family-help-team',
    title: 'Multi-disciplinary family help team',
    statusHeadings: liveHeadings,
    items: [
      {
        code: 'FH-MT-01',
        statement: 'Recruitment to roles for multi-disciplinary family help team',
        shortName: 'Team recruitment',
        programmes: ['ffc'],
      },
      {
        code: 'FH-MT-02',
        statement: 'Multi-disciplinary family help team established and supporting families',
        shortName: 'Team supporting families',
        programmes: ['ffc'],
      },
    ],
  },
];
