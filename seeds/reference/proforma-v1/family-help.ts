import type { Pillar } from '~/domain/proforma';
import { familyHelpPractitioners } from './family-help-practitioners';
import { liveHeadings } from './status-headings';

/** The second pillar of the proforma: the front door, and Family Help with its roles and teams. */
export const familyHelp: Pillar = {
  code: 'FH',
  slug: 'family-help',
  title: 'Welcoming and effective Family Help',
  sections: [
    {
      code: 'FH-FD',
      slug: 'front-door',
      title: 'Front door thresholds and assessment',
      statusHeadings: liveHeadings,
      items: [
        {
          code: 'FH-FD-01',
          statement:
            'Family and child pathways established and agreed with partners (e.g. integration with existing services such as SEND, family hubs etc)',
          shortName: 'Family and child pathways',
          programmes: ['ffc'],
        },
        {
          code: 'FH-FD-02',
          statement: 'Integrated front door (physical or virtual) has been established',
          shortName: 'Integrated front door',
          programmes: ['ffc'],
        },
        {
          code: 'FH-FD-03',
          statement:
            'Thresholds for Family Help (i.e. Plans for assessments & criteria – levels/tiers of need) agreed',
          shortName: 'Thresholds for Family Help',
          programmes: ['ffc'],
        },
        {
          code: 'FH-FD-04',
          statement: 'Family help single assessment developed and agreed',
          shortName: 'Single assessment agreed',
          programmes: ['ffc'],
        },
        {
          code: 'FH-FD-05',
          statement: 'Family help single assessment in place and live',
          shortName: 'Single assessment live',
          programmes: ['ffc'],
        },
      ],
    },
    {
      code: 'FH-FS',
      slug: 'family-help-system',
      title: 'Family Help System',
      statusHeadings: liveHeadings,
      items: [
        {
          code: 'FH-FS-01',
          statement: 'Any commissioning activity for support',
          shortName: 'Commissioning activity',
          programmes: ['ffc'],
        },
        {
          code: 'FH-FS-02',
          statement:
            'Agree roles and responsibilities for multi-disciplinary family help team, including supervision arrangements of alternatively qualified workers',
          shortName: 'Roles and supervision agreed',
          programmes: ['ffc'],
        },
        {
          code: 'FH-FS-03',
          statement: 'Data system changes to closer integrate services (where necessary)',
          shortName: 'Data system changes',
          programmes: ['ffc'],
        },
        {
          code: 'FH-FS-04',
          statement: 'Co-location of multi-disciplinary Family Help service',
          shortName: 'Co-location of Family Help',
          programmes: ['ffc'],
        },
      ],
    },
    ...familyHelpPractitioners,
  ],
};
