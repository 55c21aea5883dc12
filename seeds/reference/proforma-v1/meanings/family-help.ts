import type { Meaning } from '~/domain/meaning';
import { headings } from './appendix-4';

/** What the items on the front door and on the Family Help system stand for. */
export const familyHelpMeanings: Record<string, Meaning> = {
  'FH-FD-01': {
    inPlace: [
      'it is written down how families and children move between family help and what is around it, such as SEND, family hubs and the voluntary sector',
      'each of those services has agreed its part',
    ],
    notYet: 'Pathways that one of those services has still to agree are In design.',
    paragraphs: [
      [26, 26],
      [32, 34],
    ],
    expectations: { 'wave-2': { inPlace: [], headings: [headings.familyHelp, headings.frontDoor] } },
  },
  'FH-FD-02': {
    inPlace: [
      'families and professionals use one route, whether they look for help or are worried about a child',
      'several agencies decide there together what a family needs',
      'it is open now for the whole area, and the public can find it',
    ],
    notYet: 'If it is open in part of the area only, choose In design and say where.',
    paragraphs: [
      [27, 27],
      [36, 36],
    ],
    expectations: {
      'wave-2': {
        inPlace: ['the team at the door knows about child protection and about SEND'],
        headings: [headings.frontDoor],
      },
    },
  },
  'FH-FD-03': {
    inPlace: [
      'the levels of need are written down, and what each of them leads to',
      'the partners have agreed them',
      'it is clear who takes on a family, above the section 47 threshold and below it',
    ],
    notYet: 'A draft out for comment is In design.',
    paragraphs: [
      [29, 29],
      [37, 37],
    ],
    expectations: {
      'wave-2': {
        inPlace: ['the family help team has the last word on which families it helps'],
        headings: [headings.frontDoor],
      },
    },
  },
  'FH-FD-04': {
    inPlace: [
      'one assessment replaces the two for early help and for child in need',
      'it takes in the whole family and leads to a single plan',
      'the local authority and its partners have each agreed it',
    ],
    notYet: 'It does not have to be in use yet: the next item asks that.',
    paragraphs: [
      [29, 29],
      [38, 38],
    ],
    expectations: {
      'wave-2': {
        inPlace: ['it leaves room for what disabled children need'],
        headings: [headings.assessment],
      },
    },
  },
  'FH-FD-05': {
    inPlace: [
      'every family help team assesses new families with it',
      'nobody begins the forms that it replaces',
    ],
    notYet: 'If some teams have still to start, choose In design and say which.',
    paragraphs: [
      [29, 29],
      [38, 38],
    ],
    expectations: {
      'wave-2': {
        inPlace: ['partners who need it can open it where it is kept'],
        headings: [headings.assessment],
      },
    },
  },
  'FH-FS-01': {
    inPlace: [
      'you have worked out which support has to be bought in for families',
      'its contracts or agreements are signed, and families can use it',
    ],
    notYet: 'A tender under way is In design. If nothing has to be bought in, choose In place and say so.',
    paragraphs: [],
    expectations: {},
  },
  'FH-FS-02': {
    inPlace: [
      'it is agreed in writing who does what in the team',
      'it says who supervises each kind of worker, those who are not social workers among them',
    ],
    notYet: 'If the supervision of workers with other qualifications is still open, choose In design.',
    paragraphs: [
      [30, 31],
      [39, 39],
    ],
    expectations: {
      'wave-1': {
        inPlace: [
          'a social worker watches over the cases of lead practitioners who are neither social workers nor the authority’s own, so that growing risk is seen and met',
        ],
        headings: [headings.leadAmended],
      },
      'wave-2': {
        inPlace: [
          'it says which families have a social worker as lead, as they always do under a child protection plan, and which may have somebody else',
        ],
        headings: [headings.leadAmended, headings.leadPractitioner, headings.familyHelpTeam],
      },
    },
  },
  'FH-FS-03': {
    inPlace: [
      'you have settled which changes to data systems family help needs',
      'those changes are made, and teams work with them',
    ],
    notYet:
      'Changes that are specified, ordered or on trial are In design. If none are needed, choose In place and say so.',
    paragraphs: [[24, 24]],
    expectations: {
      'wave-2': { inPlace: [], headings: [headings.informationSharing, headings.assessment] },
    },
  },
  'FH-FS-04': {
    inPlace: [
      'people of different professions in family help share places of work, always or on set days',
      'they do so across the whole area',
    ],
    notYet:
      'Sites that are chosen or being fitted out are In design, and so is sharing in one locality only.',
    paragraphs: [],
    expectations: {},
  },
};
