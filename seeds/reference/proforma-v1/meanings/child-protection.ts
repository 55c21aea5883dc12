import type { Meaning } from '~/domain/meaning';
import { headings } from './appendix-4';

const leadBasis = {
  'wave-1': { inPlace: [], headings: [headings.leadAmended] },
  'wave-2': { inPlace: [], headings: [headings.leadAmended, headings.lead] },
};

/** What the items on multi-agency child protection teams stand for. */
export const childProtectionMeanings: Record<string, Meaning> = {
  'CP-MA-01': {
    inPlace: [
      'one document says what the team is for, who leads it and how its members work together',
      'social care, health, police and education have each agreed it',
    ],
    notYet: 'A vision of social care alone, or one that an agency has still to agree, is In design.',
    paragraphs: [
      [41, 41],
      [47, 47],
    ],
    expectations: {
      'wave-1': {
        inPlace: [
          'it takes in the whole course of child protection, court work included',
          'the team’s money and people are written into the safeguarding arrangements',
        ],
        headings: [headings.teamAmended],
      },
      'wave-2': {
        inPlace: [
          'it stands in the safeguarding arrangements, with who may decide what and which senior managers watch over it',
          'it says how each agency’s decisions are carried out and checked',
        ],
        headings: [headings.teamAmended, headings.team],
      },
    },
  },
  'CP-MA-02': {
    inPlace: [
      'a final description says what the role decides, which skills it needs and how it works with family help',
      'the local authority has approved it',
    ],
    notYet: 'A draft out for comment is In design.',
    paragraphs: [
      [40, 40],
      [43, 43],
    ],
    expectations: {
      'wave-1': {
        ...leadBasis['wave-1'],
        inPlace: [
          'it asks for two years or more in practice since qualifying, and for permanent staff of the authority',
        ],
      },
      'wave-2': {
        ...leadBasis['wave-2'],
        inPlace: [
          'it asks for a social worker with much experience of child protection at the front line',
          'it places the role inside the multi-agency team',
        ],
      },
    },
  },
  'CP-MA-03': {
    inPlace: [
      'everybody you planned to have in the role is appointed',
      'they meet what the job description asks for',
    ],
    notYet: 'Posts advertised, or offers that are not accepted yet, are In design.',
    paragraphs: [
      [40, 40],
      [43, 43],
    ],
    expectations: {
      'wave-1': { ...leadBasis['wave-1'], inPlace: ['they are permanent staff of the local authority'] },
      'wave-2': {
        ...leadBasis['wave-2'],
        inPlace: ['their contracts last until the pathfinder ends, or longer'],
      },
    },
  },
  'CP-MA-04': {
    inPlace: [
      'the lead practitioners have taken up the work, not only the post, and the team works with them on its cases',
      'they have supervision about practice, and it is settled how they and family help lead practitioners support each other',
    ],
    notYet: 'A lead who has started but still does another job in full is In design.',
    paragraphs: [
      [40, 40],
      [43, 43],
      [45, 46],
    ],
    expectations: {
      'wave-1': {
        ...leadBasis['wave-1'],
        inPlace: ['they work closely on cases with family help lead practitioners, wherever they are based'],
      },
      'wave-2': {
        ...leadBasis['wave-2'],
        inPlace: [
          'they belong to the multi-agency team, lead section 47 enquiries from there and take the statutory decisions with it',
        ],
      },
    },
  },
  'CP-MA-05': {
    inPlace: [
      'social care, health, police and education each have people in the team, on agreed resources',
      'it works with children now in the whole area, whether the harm is inside the family or outside it',
    ],
    notYet: 'If one of the four agencies has nobody in it yet, choose In design and say which.',
    paragraphs: [
      [41, 41],
      [47, 47],
    ],
    expectations: {
      'wave-1': {
        inPlace: [
          'a senior social worker leads it',
          'you have considered whether this is its people’s only role',
        ],
        headings: [headings.teamAmended],
      },
      'wave-2': {
        inPlace: [
          'a senior social worker leads it, paediatrics is part of it, and its people are separate from those of other multi-agency teams',
          'it leads strategy discussions and section 47 enquiries, and is trying out chairing conferences',
        ],
        headings: [headings.teamAmended, headings.team],
      },
    },
  },
};
