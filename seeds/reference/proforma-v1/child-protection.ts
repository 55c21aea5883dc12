import type { Pillar } from '~/domain/proforma';
import { liveHeadings } from './status-headings';

/** The third pillar of the proforma: child protection teams and the representation of parents. */
export const childProtection: Pillar = {
  code: 'CP',
  slug: 'child-protection',
  title: 'A dedicated and skilled child protection team',
  sections: [
    {
      code: 'CP-MA',
      slug: 'child-protection-teams',
      title: 'Multi-agency child protection teams',
      statusHeadings: liveHeadings,
      items: [
        {
          code: 'CP-MA-01',
          statement:
            'Clear multi-agency vision in place. This includes purpose, leadership, and ways of working within multi-agency child protection team (including education, police, health)',
          shortName: 'Multi-agency vision',
          programmes: ['ffc'],
        },
        {
          code: 'CP-MA-02',
          statement: 'Design job description for Lead Child Protection Practitioner (LCPP) role',
          shortName: 'LCPP job description',
          programmes: ['ffc'],
        },
        {
          code: 'CP-MA-03',
          statement: 'Recruitment to LCPP role(s)',
          shortName: 'LCPP recruitment',
          programmes: ['ffc'],
        },
        {
          code: 'CP-MA-04',
          statement: 'LCPP in post and supporting multi-agency child protection team',
          shortName: 'LCPP in post',
          programmes: ['ffc'],
        },
        {
          code: 'CP-MA-05',
          statement: 'Multi-agency child protection team and roles in place and live',
          shortName: 'Child protection team live',
          programmes: ['ffc'],
        },
      ],
    },
    {
      code: 'CP-PR',
      slug: 'parental-representation',
      title: 'Parental representation',
      statusHeadings: liveHeadings,
      items: [
        {
          code: 'CP-PR-01',
          statement: 'Design of parental representation process in child protection',
          shortName: 'Representation process designed',
          programmes: ['ffc'],
        },
        {
          code: 'CP-PR-02',
          statement: 'Appointment/commissioning of parental representatives',
          shortName: 'Representatives appointed',
          programmes: ['ffc'],
        },
        {
          code: 'CP-PR-03',
          statement: 'Updated parental representation offer in place and live',
          shortName: 'Representation offer live',
          programmes: ['ffc'],
        },
      ],
    },
  ],
};
