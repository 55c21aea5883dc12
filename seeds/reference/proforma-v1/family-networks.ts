import type { Pillar } from '~/domain/proforma';
import { liveHeadings } from './status-headings';

/** The fourth pillar of the proforma, with the only section that pilot areas answer too. */
export const familyNetworks: Pillar = {
  code: 'FN',
  slug: 'family-networks',
  title: 'Unlocking the potential of family networks',
  sections: [
    {
      code: 'FN-GD',
      slug: 'family-group-decision-making',
      title: 'Family Group Decision Making (including FGCs)',
      statusHeadings: liveHeadings,
      items: [
        {
          code: 'FN-GD-01',
          statement:
            'Family Group Decision Making integrated throughout new family help and child protection systems and offered to families',
          shortName: 'Family Group Decision Making',
          programmes: ['ffc'],
        },
        {
          code: 'FN-GD-02',
          statement:
            'Family group conferencing consistently offered to families at the point of pre-proceedings (using the principles in the Family Rights Group FGC framework)',
          shortName: 'Family group conferencing offered',
          programmes: ['ffc'],
        },
      ],
    },
    {
      code: 'FN-SP',
      slug: 'family-network-support-package',
      title: 'Family Network support package',
      statusHeadings: liveHeadings,
      items: [
        {
          code: 'FN-SP-01',
          statement: 'Family Network Support Package (FNSP) governance and monitoring established',
          shortName: 'FNSP governance',
          programmes: ['ffc', 'fnp'],
        },
        {
          code: 'FN-SP-02',
          statement: 'FNSP process in place and offered to families',
          shortName: 'FNSP offered to families',
          programmes: ['ffc', 'fnp'],
        },
      ],
    },
  ],
};
