import type { Proforma } from '~/domain/proforma';
import { afterV1 } from './proforma-v1/after';
import { childProtection } from './proforma-v1/child-protection';
import { familyHelp } from './proforma-v1/family-help';
import { familyNetworks } from './proforma-v1/family-networks';
import { meaningsV1 } from './proforma-v1/meanings';
import { systemReform } from './proforma-v1/system-reform';

/** The proforma as the evaluation printed it: 35 items, word for word save for page-layout breaks. */
export const proformaV1: Proforma = {
  version: 1,
  title: 'Proforma for local areas',
  source:
    'Families first for children pathfinder: implementation and process evaluation report, early findings (Department for Education, July 2025, RR1541), Appendix 2. © Crown copyright 2025.',
  licence: 'Open Government Licence v3.0',
  commentHeading:
    'Further comments (e.g. reasons for not implementing, factors driving delays in delivery, etc)',
  pillars: [systemReform, familyHelp, childProtection, familyNetworks],
  meanings: meaningsV1,
  after: afterV1,
};
