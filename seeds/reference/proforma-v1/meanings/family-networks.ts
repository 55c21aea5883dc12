import type { Meaning } from '~/domain/meaning';
import { headings } from './appendix-4';

/** What the items on family networks stand for, the two that pilot areas answer among them. */
export const familyNetworkMeanings: Record<string, Meaning> = {
  'FN-GD-01': {
    inPlace: [
      'every family in family help or child protection is offered a family meeting of this kind as a matter of course',
      'a coordinator who is independent of the case leads it, and the family has time alone',
      'practitioners know at which points to offer it',
    ],
    notYet: 'If only one of the two services offers it, or only late in a case, choose In design.',
    paragraphs: [
      [35, 35],
      [50, 52],
      [54, 54],
    ],
    expectations: {
      'wave-1': { inPlace: [], headings: [headings.general] },
      'wave-2': {
        inPlace: [
          'what the family plans counts in help and protection plans, and it has a part in conferences',
        ],
        headings: [headings.groupDecisions],
      },
    },
  },
  'FN-GD-02': {
    inPlace: [
      'every family that gets a letter before proceedings is offered a conference',
      'conferences keep to the Family Rights Group’s principles',
    ],
    notYet: 'Being accredited is not needed. An offer left to each team to make is In design.',
    paragraphs: [[56, 56]],
    expectations: { 'wave-2': { inPlace: [], headings: [headings.groupConference] } },
  },
  'FN-SP-01': {
    inPlace: [
      'it is settled who approves a package, up to what amount, and who answers for the money',
      'what is spent, for whom and with what result is recorded and looked at regularly',
    ],
    notYet: 'Packages that are paid for before this is settled are still In design here.',
    paragraphs: [],
    expectations: {
      'wave-2': {
        inPlace: ['it is clear how this money stands beside other funds, such as section 17'],
        headings: [headings.supportPackages],
      },
    },
  },
  'FN-SP-02': {
    inPlace: [
      'staff know how a package is asked for, agreed and paid',
      'families are offered one where relatives or friends could step in but need money or practical help to do it',
      'each package is made to measure for one family',
    ],
    notYet:
      'A process that is written but has not been offered to any family is In design, and so is one fixed allowance for all.',
    paragraphs: [
      [53, 53],
      [55, 55],
      [58, 59],
    ],
    expectations: {
      'wave-2': {
        inPlace: [
          'the family takes part in family group decision making first',
          'it is open to families at every level of need',
        ],
        headings: [headings.supportPackages],
      },
    },
  },
};
