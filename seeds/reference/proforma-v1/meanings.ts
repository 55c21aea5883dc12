import type { Meanings } from '~/domain/meaning';
import { childProtectionMeanings } from './meanings/child-protection';
import { familyHelpMeanings } from './meanings/family-help';
import { familyHelpPractitionerMeanings } from './meanings/family-help-practitioners';
import { familyNetworkMeanings } from './meanings/family-networks';
import { parentalRepresentationMeanings } from './meanings/parental-representation';
import { systemReformMeanings } from './meanings/system-reform';

/**
 * What the 35 items stand for, in our own words. The specification of wave 1 is not published: what is known of it is
 * what Appendix 4 prints beside wave 2's, and what it says was amended.
 */
export const meaningsV1: Meanings = {
  specification: 'the summary design specification (October 2023)',
  appendix: 'Appendix 4 of the evaluation report (July 2025)',
  writtenFor: 'wave-2',
  readerships: [
    {
      key: 'wave-1',
      name: 'wave 1',
      programme: 'ffc',
      wave: 1,
      caution: 'The specification was written for wave 2, and wave 1 areas are moving towards it.',
    },
    { key: 'wave-2', name: 'wave 2', programme: 'ffc', wave: 2 },
    {
      key: 'pilot',
      name: 'the pilot',
      programme: 'fnp',
      caution: 'This was written for the pathfinder; we know of no specification of the pilot itself.',
    },
  ],
  items: {
    ...systemReformMeanings,
    ...familyHelpMeanings,
    ...familyHelpPractitionerMeanings,
    ...childProtectionMeanings,
    ...parentalRepresentationMeanings,
    ...familyNetworkMeanings,
  },
};
