import type { Meaning } from '~/domain/meaning';
import { headings } from './appendix-4';

const wave1 = [headings.representationAmended];
const wave2 = [headings.representationAmended, headings.representation];

/** What the items on the representation of parents in child protection stand for. */
export const parentalRepresentationMeanings: Record<string, Meaning> = {
  'CP-PR-01': {
    inPlace: [
      'it is written down who can represent a parent, from when, and how a parent asks for it',
      'it says what parents are told at each stage and how they can raise a concern',
    ],
    notYet: 'A draft that partners have still to agree is In design.',
    paragraphs: [
      [42, 42],
      [48, 49],
    ],
    expectations: {
      'wave-1': {
        inPlace: ['it begins for every parent when a section 47 enquiry does'],
        headings: wave1,
      },
      'wave-2': {
        inPlace: [
          'it gives every parent information and support from the start of a section 47 enquiry, and representation by the first conference',
          'parents who have been through child protection had a part in designing it',
        ],
        headings: wave2,
      },
    },
  },
  'CP-PR-02': {
    inPlace: [
      'enough representatives are appointed, or an organisation is under contract to provide them',
      'they are independent of those who decide on the family’s case',
    ],
    notYet: 'A contract that is out to tender is In design.',
    paragraphs: [[42, 42]],
    expectations: {
      'wave-1': {
        inPlace: ['there are enough for all parents from the start of a section 47 enquiry'],
        headings: wave1,
      },
      'wave-2': {
        inPlace: [
          'there are enough for all parents at the first conference',
          'they have been trained and have somebody to turn to',
        ],
        headings: wave2,
      },
    },
  },
  'CP-PR-03': {
    inPlace: [
      'parents are offered representation now, in the whole area',
      'they are told what happens next, and asked afterwards how it went',
    ],
    notYet: 'An offer that some teams make and others do not is In design.',
    paragraphs: [
      [42, 42],
      [48, 49],
    ],
    expectations: {
      'wave-1': {
        inPlace: ['all of them are offered it as soon as a section 47 enquiry begins'],
        headings: wave1,
      },
      'wave-2': {
        inPlace: [
          'all of them get information and support once a section 47 enquiry begins, and the offer by the first conference',
          'where a parent says no, the reason is recorded',
        ],
        headings: wave2,
      },
    },
  },
};
