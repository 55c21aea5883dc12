import type { Pillar } from '~/domain/proforma';
import { deliveredHeadings } from './status-headings';

/** The first pillar of the proforma: system reform and safeguarding partners. */
export const systemReform: Pillar = {
  code: 'SR',
  slug: 'system-level-reform',
  title: 'Overarching system level reform',
  sections: [
    {
      code: 'SR-SR',
      slug: 'system-reform',
      title: 'System reform',
      statusHeadings: deliveredHeadings,
      items: [
        {
          code: 'SR-SR-01',
          statement:
            'Processes in place for ongoing consultation with families and children to shape development and delivery of the reforms',
          shortName: 'Consultation with families',
          programmes: ['ffc'],
        },
        {
          code: 'SR-SR-02',
          statement:
            'Short-term multi-agency case-management and information sharing procedures established with partners (where necessary)',
          shortName: 'Short-term information sharing',
          programmes: ['ffc'],
        },
        {
          code: 'SR-SR-03',
          statement:
            'Long-term multi-agency information sharing, case management and IT arrangements and infrastructure in place',
          shortName: 'Long-term information sharing',
          programmes: ['ffc'],
        },
        {
          code: 'SR-SR-04',
          statement: 'Multi-agency workforce development strategy developed',
          shortName: 'Workforce development strategy',
          programmes: ['ffc'],
        },
        {
          code: 'SR-SR-05',
          statement: 'Communications plan for staff and partners is being implemented',
          shortName: 'Communications plan',
          programmes: ['ffc'],
        },
      ],
    },
    {
      code: 'SR-SP',
      slug: 'safeguarding-partners',
      title: 'Safeguarding partner reforms',
      statusHeadings: deliveredHeadings,
      items: [
        {
          code: 'SR-SP-01',
          statement: 'Establishment of long-term assurance, governance and audit processes (for FFCP)',
          shortName: 'Assurance, governance and audit',
          programmes: ['ffc'],
        },
        {
          code: 'SR-SP-02',
          statement:
            'Develop a shared practice framework, which articulates a shared vision for service delivery',
          shortName: 'Shared practice framework',
          programmes: ['ffc'],
        },
        {
          code: 'SR-SP-03',
          statement:
            'Updated safeguarding partnership arrangements in place (Lead Safeguarding Partner, Delegated Safeguarding Partner, Partnership Chair, system of independent scrutiny)',
          shortName: 'Updated safeguarding partnership',
          programmes: ['ffc'],
        },
        {
          code: 'SR-SP-04',
          statement: 'Nominated education safeguarding strategic lead in place',
          shortName: 'Education safeguarding lead',
          programmes: ['ffc'],
        },
      ],
    },
  ],
};
